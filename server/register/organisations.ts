import { foldName } from '@stratlas/geodata/names/fold';
import type { Organisation } from '@stratlas/seeds/project';
import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../db/schema.ts';
import { newId } from './records/new-id.ts';

type Named = Pick<Organisation, 'nameUk' | 'nameEn'>;

/** Both names as they are compared, between bars, so that each is found as a whole. */
export const foldedNames = ({ nameUk, nameEn }: Named): string =>
  `|${foldName(nameUk)}|${foldName(nameEn)}|`;

/** Finds the organisation that has one of these names, or makes it. @returns its id */
export const organisationId = (
  db: Database,
  organisation: Omit<Organisation, 'id'>,
): Promise<{ id: string; isNew: boolean }> =>
  db.transaction().execute(async (transaction) => {
    const known = await findOrganisation(transaction, organisation);
    if (known !== undefined) return { id: known, isNew: false };
    const id = newId('o');
    await transaction
      .insertInto('organisation')
      .values({ ...organisation, id, folded: foldedNames(organisation) })
      .execute();
    return { id, isNew: true };
  });

/** By its Ukrainian name first: names in English are mostly our own translation. */
async function findOrganisation(
  transaction: DatabaseTransaction,
  { nameUk, nameEn }: Named,
): Promise<string | undefined> {
  for (const name of [nameUk, nameEn].map(foldName).filter(Boolean)) {
    const pattern = `%|${name.replaceAll(/[\\%_]/g, String.raw`\$&`)}|%`;
    const found = await transaction
      .selectFrom('organisation')
      .select('id')
      .where(({ ref }) => sql<boolean>`${ref('folded')} like ${pattern} escape '\\'`)
      .orderBy('id')
      .executeTakeFirst();
    if (found) return found.id;
  }
  return undefined;
}
