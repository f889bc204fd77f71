import type { Investments } from '@stratlas/seeds';
import type { Organisation } from '@stratlas/seeds/project';
import type { DatabaseTransaction } from '../db/schema.ts';
import type { Author } from './history/entry.ts';
import { batches, writeRevisions } from './history/write.ts';
import { foldedNames } from './organisations.ts';
import { readRegisterGazetteer } from './publish/gazetteer.ts';
import { publishAll } from './publish/publish-all.ts';
import { type Standing, seedEntries } from './seed-entries.ts';

/** Who writes what the files of seeds hold; the page has a word for it. */
const sources: Author = { id: null, name: 'sources' };

/**
 * Brings the register up to the sources: their projects as revisions, their organisations and
 * rates, and all that is published anew, since places or the rules of publishing may have changed.
 * @param at ISO 8601, UTC
 */
export async function loadRegister(
  transaction: DatabaseTransaction,
  { projects, organisations, rates }: Pick<Investments, 'projects' | 'organisations' | 'rates'>,
  at: string,
): Promise<void> {
  const standing = await ours(transaction);
  const ids = new Set(standing.map(({ id }) => id));
  const theirs = (await recordIds(transaction)).filter((id) => !ids.has(id));
  const entries = seedEntries(projects, standing, new Set(theirs));
  if (entries.length > 0) {
    await writeRevisions(transaction, entries, { author: sources, at, importId: null });
  }
  await keepOrganisations(transaction, organisations);
  await transaction.deleteFrom('exchangeRate').execute();
  await transaction.insertInto('exchangeRate').values(rates).execute();
  await publishAll(transaction, await readRegisterGazetteer(transaction));
}

async function recordIds(transaction: DatabaseTransaction): Promise<string[]> {
  const rows = await transaction
    .selectFrom('record')
    .select('id')
    .where('type', '=', 'project')
    .execute();
  return rows.map(({ id }) => id);
}

async function ours(transaction: DatabaseTransaction): Promise<Standing[]> {
  const rows = await transaction
    .selectFrom('record')
    .innerJoin('revision', (join) =>
      join
        .onRef('revision.recordType', '=', 'record.type')
        .onRef('revision.recordId', '=', 'record.id')
        .onRef('revision.number', '=', 'record.number'),
    )
    .select(['record.id', 'record.number', 'record.state', 'revision.record'])
    .where('record.type', '=', 'project')
    .where('revision.personId', 'is', null)
    .where('revision.personName', '=', sources.name)
    .execute();
  return rows.map((row) => ({ ...row, record: JSON.parse(row.record) }));
}

/** Those that people added stay; those of the sources are as the sources have them. */
async function keepOrganisations(
  transaction: DatabaseTransaction,
  organisations: readonly Organisation[],
): Promise<void> {
  const rows = organisations.map((one) => ({
    ...one,
    folded: foldedNames(one),
  }));
  for (const batch of batches(rows)) {
    await transaction
      .insertInto('organisation')
      .values(batch)
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet((eb) => ({
          nameUk: eb.ref('excluded.nameUk'),
          nameEn: eb.ref('excluded.nameEn'),
          kind: eb.ref('excluded.kind'),
          folded: eb.ref('excluded.folded'),
        })),
      )
      .execute();
  }
}
