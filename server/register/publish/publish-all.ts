import type { DatabaseTransaction } from '../../db/schema.ts';
import type { RegisterGazetteer } from './gazetteer.ts';
import { publish } from './write.ts';

/** So many records at a time: some megabytes. */
const chunk = 500;

/** Makes all published tables anew from what of each record was published last. */
export async function publishAll(
  transaction: DatabaseTransaction,
  gazetteer: RegisterGazetteer,
): Promise<void> {
  for (const table of ['project', 'projectItem', 'projectPlace', 'fundingPart'] as const) {
    await transaction.deleteFrom(table).execute();
  }
  for (let after = ''; ; ) {
    const revisions = await published(transaction, after).execute();
    await publish(transaction, revisions, gazetteer);
    if (revisions.length < chunk) return;
    after = revisions.at(-1)?.recordId ?? '';
  }
}

const published = (transaction: DatabaseTransaction, after: string) =>
  transaction
    .selectFrom('record')
    .innerJoin('revision', (join) =>
      join
        .onRef('revision.recordType', '=', 'record.type')
        .onRef('revision.recordId', '=', 'record.id')
        .onRef('revision.number', '=', 'record.publishedNumber'),
    )
    .selectAll('revision')
    .where('record.type', '=', 'project')
    .where('record.id', '>', after)
    .orderBy('record.id')
    .limit(chunk);
