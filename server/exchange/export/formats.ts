import type { ExportFormat, Separator } from '../../contract/exchange.ts';
import type { Database } from '../../db/schema.ts';
import type { Language } from '../columns/names.ts';
import type { Selection } from './selection.ts';

export interface ExportOptions {
  language: Language;
  /** Of CSV alone. */
  separator: Separator;
}

/**
 * A file of what is selected, some projects at a time: its memory does not grow with the
 * register. Writers are loaded when the first file is asked for.
 */
export async function exported(
  db: Database,
  format: ExportFormat,
  selection: Selection,
  { language, separator }: ExportOptions,
): Promise<AsyncGenerator<string | Uint8Array>> {
  const { readExport } = await import('./read.ts');
  const read = await readExport(db, selection, language);
  switch (format) {
    case 'csv':
      return (await import('./csv.ts')).csvExport(read, separator);
    case 'xlsx':
      return (await import('./xlsx.ts')).xlsxExport(read);
    case 'geojson':
      return (await import('./geojson.ts')).geojsonExport(read, await bothNames(db));
    case 'kml':
      return (await import('./kml.ts')).kmlExport(read, await bothNames(db));
  }
}

async function bothNames(db: Database) {
  const { readNames } = await import('../columns/names.ts');
  return Promise.all([readNames(db, 'uk'), readNames(db, 'en')]);
}
