import { join } from 'node:path';
import type { Database } from '../../db/schema.ts';
import { type About, aboutText } from '../export/about.ts';
import { csvTable } from './csv.ts';
import { tables } from './files.ts';
import { flatGeobuf } from './flatgeobuf.ts';
import { geoPackage } from './geopackage.ts';
import { readTables } from './read-tables.ts';
import type { TableSink } from './table.ts';
import { workbook } from './workbook.ts';

/** Writes all tables in all their formats at once, so that the data are read once and never held as a whole. */
export async function writeTables(
  db: Database,
  folder: string,
  uk: About,
  en: About,
): Promise<void> {
  const said = [...aboutText(uk, 'uk').split('\n'), ...aboutText(en, 'en').split('\n')];
  const geo = geoPackage(join(folder, 'stratlas.gpkg'), uk.dataDate);
  const book = workbook(join(folder, 'stratlas.xlsx'), tables, said);
  const sinks = new Map<string, readonly TableSink[]>(
    tables.map((table) => [
      table.name,
      [
        geo.table(table),
        book.table(table),
        csvTable(join(folder, `${table.name}.csv`), table),
        ...(table.hasGeometry ? [flatGeobuf(join(folder, `${table.name}.fgb`), table)] : []),
      ],
    ]),
  );
  for await (const [name, rows] of readTables(db)) {
    for (const sink of sinks.get(name) ?? []) sink.add(rows);
  }
  for (const sink of [...sinks.values()].flat()) sink.end();
  geo.end();
  book.end();
}
