import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createApp } from '../../../server/app.ts';
import { openDatabase } from '../../../server/db/open.ts';
import { sound } from '../../server/register/editors.ts';
import { jsonRequest, signedIn } from '../../server/sign-in/people.ts';
import { type Figure, figure } from '../figure.ts';

const address = '/api/records/project';
const projects = 1000;
const rounds = 4;

/**
 * Milliseconds of one acknowledged save of a signed-in editor, from the request that has arrived to
 * the whole answer, beside one bare insert of a revision as long into the same file, as durable.
 * The first round warms up and does not count: a server that runs has compiled what it runs.
 */
export async function savingFigure(folder: string): Promise<Figure> {
  const db = await openDatabase(folder);
  const app = createApp({ db, version: '' });
  const { cookie, send } = await signedIn({ app, db }, 'editor');
  const ids = await Promise.all(
    Array.from({ length: projects }, async () => {
      const made = await send('POST', address, { record: sound });
      return String((await made.json()).id);
    }),
  );
  const insert = bareInsert(join(folder, 'stratlas.sqlite'));
  const ours: number[] = [];
  const bare: number[] = [];
  for (let seen = 1; seen <= rounds; seen++) {
    for (const id of ids) {
      const request = saveRequest(id, seen, cookie);
      ours.push(await timed(async () => refuseFailed(await app.fetch(request))));
      bare.push(await timed(insert));
    }
  }
  await db.destroy();
  return figure('register.save.ms', ours.slice(projects), bare.slice(projects));
}

function saveRequest(id: string, seen: number, cookie: string): Request {
  const record = { ...sound, titleUk: `Ремонт школи, зміна ${seen}` };
  const init = jsonRequest('PUT', { record }, { cookie, 'if-match': `"${seen}"` });
  const length = String(Buffer.byteLength(init.body));
  const headers = { ...init.headers, 'content-length': length };
  return new Request(`http://localhost${address}/${id}`, { ...init, headers });
}

async function refuseFailed(answer: Response): Promise<void> {
  const body = await answer.text();
  if (answer.status !== 200) throw new Error(body);
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
