import { knownMigrations } from '../../db/migrate.ts';
import { BackupError, damaged, foreign } from './error.ts';
import {
  type End,
  formatVersion,
  type Header,
  type Line,
  type Rows,
  type TableShape,
} from './format.ts';
import { provenLines } from './lines.ts';
import { tablesAfter } from './tables.ts';

/**
 * Reads a backup: its header, then all rows, some at a time. Only when the last have come is it
 * known that the file is whole.
 * @throws BackupError `not_a_backup`, `backup_too_new` or `backup_damaged`
 */
export async function* readBackup(file: string): AsyncGenerator<Header | Rows> {
  const lines = provenLines(file);
  const header = headerOf((await lines.next()).value);
  yield header;
  const shapes = await tablesAfter(header.migrations.at(-1) ?? '');
  yield* ofShapes(lines, shapes);
}

function headerOf(line: Line): Header {
  if (!('format' in line)) throw foreign('its header', JSON.stringify(line).slice(0, 60));
  const { version, migrations } = line;
  const unknown = migrations.filter((step, index) => step !== knownMigrations[index]);
  if (version <= formatVersion && unknown.length === 0) return line;
  const known = `format ${formatVersion} with steps up to ${knownMigrations.at(-1)}`;
  throw new BackupError(
    'backup_too_new',
    `the backup comes from a newer version of Stratlas: expected ${known}, ` +
      `found format ${version} with ${migrations.at(-1)}. Restore it with that version.`,
  );
}

/** Lets only rows of these tables through, and only if all of them have come. */
async function* ofShapes(
  lines: AsyncIterable<Line>,
  shapes: readonly TableShape[],
): AsyncGenerator<Rows> {
  const counts: End['rows'] = Object.fromEntries(shapes.map(({ table }) => [table, 0]));
  for await (const line of lines) {
    if ('sha256' in line) return compare(line.rows, counts);
    if ('format' in line) throw damaged('rows', 'a second header');
    checkShape(line, shapes);
    counts[line.table] = (counts[line.table] ?? 0) + line.rows.length;
    yield line;
  }
}

function checkShape({ table, columns, rows }: Rows, shapes: readonly TableShape[]): void {
  const shape = shapes.find((one) => one.table === table);
  if (shape === undefined) throw damaged('a table of Stratlas', `"${table}"`);
  const [known, found] = [shape.columns.join(', '), columns.join(', ')];
  if (known !== found) throw damaged(`"${table}" with the columns ${known}`, found);
  const odd = rows.find((row) => row.length !== columns.length);
  if (odd) throw damaged(`${columns.length} values in a row of "${table}"`, `${odd.length}`);
}

function compare(told: End['rows'], counts: End['rows']): void {
  for (const [table, found] of Object.entries(counts)) {
    if (told[table] !== found) {
      throw damaged(`${told[table] ?? 'some'} rows of "${table}"`, `${found}`);
    }
  }
}
