import type { Database, DatabaseTransaction } from '../../../db/schema.ts';
import type { MappedTable, Mapping } from '../headings/columns-of.ts';

/** What people chose for headings before, by the set of headings. */
export async function rememberedMappings(db: Database): Promise<ReadonlyMap<string, Mapping>> {
  const rows = await db.selectFrom('importMapping').select(['headingSet', 'mapping']).execute();
  return new Map(rows.map(({ headingSet, mapping }) => [headingSet, JSON.parse(mapping)]));
}

/** Remembers a choice for the next file with the same headings. */
export async function rememberMapping(
  transaction: DatabaseTransaction,
  tables: readonly MappedTable[],
  chosen: Mapping,
  updatedAt: string,
): Promise<void> {
  for (const { headingSet, names } of tables) {
    const own = Object.entries(chosen).filter(([heading]) => names.includes(heading));
    if (own.length === 0) continue;
    const mapping = JSON.stringify(Object.fromEntries(own));
    await transaction
      .insertInto('importMapping')
      .values({ headingSet, mapping, updatedAt })
      .onConflict((conflict) => conflict.column('headingSet').doUpdateSet({ mapping, updatedAt }))
      .execute();
  }
}
