import type { Geometry } from 'geojson';
import { emptyFilter } from '../../contract/filter.ts';
import type { ProjectDetail } from '../../contract/projects.ts';
import type { Database } from '../../db/schema.ts';
import { pointOf } from '../../queries/place-features.ts';
import { lists } from '../columns/column.ts';
import { linesOf } from '../columns/lines.ts';
import { geometryOf } from '../export/geometry.ts';
import { readExport } from '../export/read.ts';
import { tableOfList } from './register-tables.ts';
import type { CellValue, TableRow } from './table.ts';

/** The name of a table, and some of its rows. */
export type Batch = readonly [table: string, rows: TableRow[]];

const plain = (values: Record<string, CellValue>): TableRow => ({ values, geometry: null });

/**
 * Reads all that everybody may see, table by table, some projects at a time.
 * @param db of which all is read as it stands at one moment: a transaction
 */
export async function* readTables(db: Database): AsyncGenerator<Batch> {
  yield ['strategy', (await strategy(db)).map(plain)];
  yield ['places', await places(db)];
  yield ['links', (await db.selectFrom('link').selectAll().orderBy('id').execute()).map(plain)];
  yield ['organisations', (await organisations(db)).map(plain)];
  yield ['exchange_rates', (await rates(db)).map(plain)];
  const { projects } = await readExport(db, { filter: emptyFilter, only: null }, 'uk');
  for await (const some of projects) {
    yield ['projects', some.map(projectRow)];
    for (const list of lists) {
      yield [tableOfList[list].name, some.flatMap((project) => listRows(project, list))];
    }
    yield ['funding_parts', await fundingParts(db, some)];
  }
}

const strategy = (db: Database) =>
  db
    .selectFrom('item')
    .select(['code', 'level', 'parentCode', 'titleUk', 'titleEn', 'textUk', 'textEn'])
    .select(['scope', 'reasonUk', 'reasonEn'])
    .orderBy('position')
    .execute();

const organisations = (db: Database) =>
  db.selectFrom('organisation').select(['id', 'nameUk', 'nameEn', 'kind']).orderBy('id').execute();

const rates = (db: Database) =>
  db.selectFrom('exchangeRate').selectAll().orderBy('currency').orderBy('year').execute();

async function places(db: Database): Promise<TableRow[]> {
  const rows = await db.selectFrom('place').selectAll().orderBy('position').orderBy('id').execute();
  return rows.map(({ shape, inOblast, planned, ...row }) => ({
    values: { ...row, inOblast: inOblast === 1, planned: planned === 1 },
    geometry: shape === null ? pointOf(row) : (JSON.parse(shape) as Geometry),
  }));
}

const projectRow = (project: ProjectDetail): TableRow => ({
  values: linesOf(project).project,
  geometry: geometryOf(project),
});

const listRows = (project: ProjectDetail, list: (typeof lists)[number]): TableRow[] =>
  linesOf(project)[list].map((line, position) => {
    const place = list === 'places' ? project.places[position] : undefined;
    return {
      values: { ...line, projectId: project.id, position },
      geometry: place === undefined ? null : geometryOf({ places: [place] }),
    };
  });

/** @param some of the projects, in the order of their ids */
async function fundingParts(db: Database, some: readonly ProjectDetail[]): Promise<TableRow[]> {
  const rows = await db
    .selectFrom('fundingPart')
    .selectAll()
    .where('projectId', '>=', some.at(0)?.id ?? '')
    .where('projectId', '<=', some.at(-1)?.id ?? '')
    .orderBy('projectId')
    .orderBy('position')
    .orderBy('itemCode')
    .orderBy('placeId', (order) => order.asc().nullsFirst())
    .orderBy('amountMinor')
    .execute();
  return rows.map(({ onMap, ...row }) =>
    plain({
      ...row,
      itemCode: row.itemCode || null,
      placeId: row.placeId || null,
      onMap: onMap === 1,
    }),
  );
}
