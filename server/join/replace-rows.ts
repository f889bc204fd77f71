import type { DatabaseTransaction } from '../db/schema.ts';
import type { CompiledRows } from './compile.ts';

/** SQLite takes at most 32,766 values in a statement; the widest table has 19 columns. */
const rowsPerStatement = 500;

/** Puts these rows in the place of all that the compiled tables of their names hold. */
export async function replaceRows(
  transaction: DatabaseTransaction,
  rows: Partial<CompiledRows>,
): Promise<void> {
  for (const [table, all] of Object.entries(rows) as [keyof CompiledRows, unknown[]][]) {
    await transaction.deleteFrom(table).execute();
    for (let first = 0; first < all.length; first += rowsPerStatement) {
      const batch = all.slice(first, first + rowsPerStatement);
      // Each table gets its own rows; the types cannot follow the loop over their names.
      await transaction
        .insertInto(table)
        .values(batch as never)
        .execute();
    }
  }
}
