import { join } from 'node:path';
import Papa from 'papaparse';
import type { Funding } from '../../../seeds/project.ts';
import { openDatabase } from '../../../server/db/open.ts';
import type { Database } from '../../../server/db/schema.ts';
import { importFile } from '../../../server/exchange/import/import-file.ts';
import { worldOf } from '../../synthetic/fill.ts';
import { syntheticProjects, type World } from '../../synthetic/projects.ts';
import { type Figure, figure } from '../figure.ts';
import { insertBare } from './bare-import.ts';

const rows = 10_000;
const runs = 9;
const author = { id: 'tester', name: 'Tester' };

/**
 * Rows a second of importing a CSV file of projects that wait for publication, each run a file of
 * its own, beside what stores the same without a look at it: papaparse, and an insert of each row as
 * a revision and a record into the same file, in one bare transaction.
 */
export async function importFigure(folder: string): Promise<Figure> {
  const db = await openDatabase(folder);
  const world = await worldOf(db);
  const ours: number[] = [];
  const bare: number[] = [];
  for (let run = 0; run <= runs; run++) {
    const text = csvOf(run, world);
    ours.push(await rate(() => imported(db, `bench-${run}.csv`, text)));
    bare.push(await rate(() => insertBare(join(folder, 'stratlas.sqlite'), text)));
  }
  await db.destroy();
  return figure('register.import.rps', ours.slice(1), bare.slice(1));
}

const headings = [
  'Код проєкту',
  'Назва проєкту',
  'Назва англійською',
  'Статус (код)',
  'Початок',
  'Завершення',
  'Стислий опис',
  'Завдання (код)',
  'Місце (код)',
  'Джерело коштів (код)',
  'Вид джерела (код)',
  'Вид коштів (код)',
  'Сума',
  'Валюта',
  'Рік',
];

/** One row for each project, with its first task, place and sum; all name a place. */
function csvOf(run: number, world: World): string {
  const lines = Array.from(syntheticProjects(rows, world, 100 + run), ({ id, record }) => {
    const { titleUk, titleEn, status, start, end, descriptionUk, items, places, funding } = record;
    const [sum] = funding;
    return [
      `${id}-${run}`,
      ...[titleUk, titleEn, status, start, end, descriptionUk],
      ...[items[0]?.code, places[0]?.placeId ?? world.placeIds[0]],
      ...[sum?.funder, sum?.sourceClass, sum?.kind],
      ...[sum && amountText(sum), sum?.currency, sum?.year],
    ];
  });
  return Papa.unparse([headings, ...lines], { delimiter: ';' });
}

/** As people write it; empty where the sum is not known. */
const amountText = ({ amountMinor }: Funding): string =>
  amountMinor === null ? '' : (amountMinor / 100).toFixed(2).replace('.', ',');

async function imported(db: Database, name: string, text: string): Promise<void> {
  const options = { mapping: {}, allowed: new Set<never>(), state: 'submitted' } as const;
  const file = { name, bytes: Buffer.from(text) };
  const { counts, problems } = await importFile(db, file, author, options);
  if (counts.new !== rows) throw new Error(JSON.stringify([counts, problems.slice(0, 3)]));
}

async function rate(act: () => void | Promise<void>): Promise<number> {
  const start = performance.now();
  await act();
  return (rows / (performance.now() - start)) * 1000;
}
