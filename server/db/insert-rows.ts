import type { CompiledQuery, Insertable } from 'kysely';
import type { Reader } from './compiled-once.ts';
import type { Schema } from './schema.ts';

type Cell = readonly [row: number, column: string];

interface Text {
  query: CompiledQuery;
  /** The cell that each parameter holds. */
  cells: readonly Cell[];
}

/** By the adapter of SQLite or PostgreSQL, and by table, columns and number of rows. */
const texts = new WeakMap<object, Map<string, Text>>();

/**
 * Adds rows to a table by one statement, whose text is made once for so many rows: to make it anew
 * takes longer than SQLite to write them. All rows have the same columns.
 * @param key columns by which a row takes the place of one that is there; without them it must be new
 */
export async function insertRows<Table extends keyof Schema & string>(
  db: Reader,
  table: Table,
  rows: readonly Insertable<Schema[Table]>[],
  key: readonly (keyof Schema[Table] & string)[] = [],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  if (columns.length === 0) return;
  const { adapter } = db.getExecutor();
  const known = texts.get(adapter) ?? new Map<string, Text>();
  texts.set(adapter, known);
  const name = [table, rows.length, ...columns, '|', ...key].join(' ');
  const text = known.get(name) ?? textOf(db, table, rows.length, columns, key);
  known.set(name, text);
  const plain = rows as readonly Record<string, unknown>[];
  const parameters = text.cells.map(([row, column]) => plain[row]?.[column]);
  await db.executeQuery({ ...text.query, parameters });
}

function textOf(
  db: Reader,
  table: keyof Schema & string,
  count: number,
  columns: readonly string[],
  key: readonly string[],
): Text {
  const row = (index: number) =>
    Object.fromEntries(columns.map((column) => [column, [index, column]]));
  const rows = Array.from({ length: count }, (_, index) => row(index));
  const others = columns.filter((column) => !key.includes(column));
  // The types cannot follow columns that are known at run time only.
  const insert = db.insertInto(table).values(rows as never);
  const query = (
    key.length === 0
      ? insert
      : insert.onConflict((conflict) =>
          conflict
            .columns(key as never)
            .doUpdateSet(
              (eb) =>
                Object.fromEntries(
                  others.map((column) => [column, eb.ref(`excluded.${column}` as never)]),
                ) as never,
            ),
        )
  ).compile();
  return { query, cells: query.parameters as readonly Cell[] };
}
