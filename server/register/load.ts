import type { Investments } from '@stratlas/seeds';
import type { Organisation } from '@stratlas/seeds/project';
import type { SeedStory } from '@stratlas/seeds/story';
import type { RecordType } from '../contract/register.ts';
import type { DatabaseTransaction } from '../db/schema.ts';
import type { Author } from './history/entry.ts';
import { batches, writeRevisions } from './history/write.ts';
import { foldedNames } from './organisations.ts';
import { readRegisterGazetteer } from './publish/gazetteer.ts';
import { publishAll } from './publish/publish-all.ts';
import { type Seed, type Standing, seedEntries } from './seed-entries.ts';

/** Who writes what the files of seeds hold; the page has a word for it. */
const sources: Author = { id: null, name: 'sources' };

/**
 * Brings the register up to the sources: their projects and stories as revisions, their
 * organisations and rates, and all that is published anew, since places or the rules of publishing may have changed.
 * @param at ISO 8601, UTC
 */
export async function loadRegister(
  transaction: DatabaseTransaction,
  { projects, organisations, rates }: Pick<Investments, 'projects' | 'organisations' | 'rates'>,
  stories: readonly SeedStory[],
  at: string,
): Promise<void> {
  await writeSeeds(transaction, 'project', projects, at);
  const told = stories.map(({ id, story }) => ({ id, record: story }));
  await writeSeeds(transaction, 'story', told, at);
  await keepOrganisations(transaction, organisations);
  await transaction.deleteFrom('exchangeRate').execute();
  await transaction.insertInto('exchangeRate').values(rates).execute();
  await publishAll(transaction, await readRegisterGazetteer(transaction));
}

async function writeSeeds(
  transaction: DatabaseTransaction,
  type: RecordType,
  seeds: readonly Seed[],
  at: string,
): Promise<void> {
  const standing = await ours(transaction, type);
  const ids = new Set(standing.map(({ id }) => id));
  const theirs = (await recordIds(transaction, type)).filter((id) => !ids.has(id));
  const entries = seedEntries(type, seeds, standing, new Set(theirs));
  if (entries.length === 0) return;
  await writeRevisions(transaction, entries, { author: sources, at, importId: null });
}

async function recordIds(transaction: DatabaseTransaction, type: RecordType): Promise<string[]> {
  const rows = await transaction
    .selectFrom('record')
    .select('id')
    .where('type', '=', type)
    .execute();
  return rows.map(({ id }) => id);
}

async function ours(transaction: DatabaseTransaction, type: RecordType): Promise<Standing[]> {
  const rows = await transaction
    .selectFrom('record')
    .innerJoin('revision', (join) =>
      join
        .onRef('revision.recordType', '=', 'record.type')
        .onRef('revision.recordId', '=', 'record.id')
        .onRef('revision.number', '=', 'record.number'),
    )
    .select(['record.id', 'record.number', 'record.state', 'revision.record'])
    .where('record.type', '=', type)
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
