import type { ImportAnswer } from '../../../contract/import.ts';
import type { ImportTable } from '../../../db/register-tables.ts';
import type { Database } from '../../../db/schema.ts';
import { notFound } from '../../../errors.ts';

/** All imports, the last one first. */
export async function listImports(db: Database): Promise<ImportAnswer[]> {
  const rows = await db
    .selectFrom('import')
    .selectAll()
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .limit(200)
    .execute();
  return rows.map(importAnswer);
}

export const importAnswer = ({ personId: _, counts, ...row }: ImportTable): ImportAnswer => ({
  ...row,
  counts: JSON.parse(counts),
});

/** @throws ApiError 404 */
export async function readImport(
  db: Pick<Database, 'selectFrom'>,
  id: string,
): Promise<ImportTable> {
  const row = await db.selectFrom('import').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw notFound('import', id);
  return row;
}
