import type { ProjectRecord } from '@stratlas/seeds/project';
import { problemsOf } from '../../contract/project-problems.ts';
import type { Database, DatabaseTransaction } from '../../db/schema.ts';
import type { RegisterGazetteer } from '../publish/gazetteer.ts';
import { publish } from '../publish/write.ts';
import { type Act, toBeWritten } from './act.ts';
import { type Actor, addRevision, inRegister, standingFor } from './change.ts';
import { unknownReferences } from './references.ts';
import { notPublishable } from './refuse.ts';

/**
 * Does something with a project, and brings what readers see up to it.
 * @throws ApiError as `standingFor`, and 422 `not_publishable`
 */
export const actOnProject = (
  db: Database,
  gazetteer: RegisterGazetteer,
  actor: Actor,
  wish: Act,
): Promise<void> =>
  inRegister(db, async (transaction, before) => {
    const key = { ...wish, type: 'project' } as const;
    const standing = await standingFor(transaction, key, actor);
    const { record, isToBePublished } = await toBeWritten(transaction, key, standing);
    if (isToBePublished)
      await refuseUnfit(transaction, wish.id, record as unknown as ProjectRecord);
    const revisions = await addRevision(transaction, before, { ...key, record }, standing, actor);
    await publish(transaction, revisions, gazetteer);
  });

async function refuseUnfit(
  transaction: DatabaseTransaction,
  id: string,
  record: ProjectRecord,
): Promise<void> {
  const problems = [
    ...problemsOf(record).filter(({ weight }) => weight === 'wrong'),
    ...(await unknownReferences(transaction, id, record)),
  ];
  if (problems.length > 0) throw notPublishable(problems);
}
