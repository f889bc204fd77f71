import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createApp } from '../../../server/app.ts';
import { openDatabase } from '../../../server/db/open.ts';
import { editor } from '../../server/register/editors.ts';
import { type Figure, figure } from '../figure.ts';

const projects = 20;
const rounds = 12;

/**
 * Milliseconds of one acknowledged save of a signed-in editor, through the app without a network,
 * beside one bare insert of a revision as long into the same file, as durable. The first round
 * warms up and does not count.
 */
export async function savingFigure(folder: string): Promise<Figure> {
  const db = await openDatabase(folder);
  const olena = await editor({ app: createApp({ db, version: '' }), db }, 'editor');
  const ids = await Promise.all(Array.from({ length: projects }, () => olena.create()));
  const insert = bareInsert(join(folder, 'stratlas.sqlite'));
  const ours: number[] = [];
  const bare: number[] = [];
  for (let seen = 1; seen <= rounds; seen++) {
    for (const id of ids) {
      const save = () => olena.save(id, seen, { titleUk: `Ремонт школи, зміна ${seen}` });
      ours.push(await timed(async () => refuseFailed(await save())));
      bare.push(await timed(insert));
    }
  }
  await db.destroy();
  return figure('register.save.ms', ours.slice(projects), bare.slice(projects));
}

function refuseFailed({ status, body }: { status: number; body: unknown }): void {
  if (status !== 200) throw new Error(JSON.stringify(body));
}

/** Copies the first revision under another number, with its statement prepared. */
function bareInsert(file: string): () => void {
  const db = new DatabaseSync(file);
  db.exec('pragma journal_mode = wal; pragma synchronous = full; pragma busy_timeout = 5000');
  const { record, changes } = db.prepare('select * from "revision" limit 1').get() ?? {};
  const insert = db.prepare(
    `insert into "revision" values (?, ?, 'bench', 'bare', ?, 'draft', ?, ?, null, '', '', null, '')`,
  );
  let number = 0;
  return () => {
    number++;
    insert.run(`bench:bare:${number}`, -number, number, record ?? '', changes ?? '');
  };
}

async function timed(act: () => void | Promise<void>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}
