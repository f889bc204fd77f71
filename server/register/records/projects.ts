import type { ProjectRecord } from '@stratlas/seeds/project';
import { problemsOf } from '../../contract/project-problems.ts';
import { isSame } from '../../contract/same.ts';
import type { RevisionTable } from '../../db/register-tables.ts';
import type { Database, DatabaseTransaction } from '../../db/schema.ts';
import { addRevisions } from '../history/write.ts';
import type { RegisterGazetteer } from '../publish/gazetteer.ts';
import { publish } from '../publish/write.ts';
import { dropWorkingCopy } from '../working-copies.ts';
import { type Actor, addRevision, by, inRegister, standingFor, type Wish } from './change.ts';
import { newId } from './new-id.ts';
import { readRevision, type Standing } from './read.ts';
import { unknownReferences } from './references.ts';
import { notPublishable } from './refuse.ts';

/** Adds a project as a draft. @returns its id */
export async function createProject(
  db: Database,
  actor: Actor,
  { record, reason }: { record: ProjectRecord; reason: string },
): Promise<string> {
  const id = newId('p');
  const entry = {
    type: 'project',
    id,
    seen: 0,
    state: 'draft',
    record: { ...record },
    reason,
  } as const;
  await inRegister(db, (transaction, before) =>
    addRevisions(transaction, before, [entry], by(actor)),
  );
  return id;
}

/**
 * Saves what somebody wrote as a draft, and drops the working copy that it was. What is saved
 * already is not saved again.
 * @returns how the project stands then
 * @throws ApiError as `standingFor`
 */
export const saveProject = (
  db: Database,
  actor: Actor,
  wish: Omit<Wish, 'act' | 'type'> & { record: ProjectRecord },
): Promise<Standing> =>
  inRegister(db, async (transaction, before) => {
    const whole = { ...wish, type: 'project', act: 'save', record: { ...wish.record } } as const;
    const standing = await standingFor(transaction, whole, actor);
    await dropWorkingCopy(transaction, actor.id, wish.id);
    if (isSame(JSON.parse(standing.last.record), whole.record)) return standing;
    const [draft] = await addRevision(transaction, before, whole, standing, actor);
    return draft === undefined ? standing : drafted(standing, draft);
  });

/** A draft leaves what is published as it is. */
const drafted = ({ record, steps }: Standing, draft: RevisionTable): Standing => {
  const { number, state, personId, changes, createdAt } = draft;
  return {
    record: { ...record, number, state, updatedAt: createdAt },
    steps: [...steps, { number, state, personId, isChange: changes !== '[]' }],
    last: draft,
  };
};

export interface ActOnProject extends Omit<Wish, 'type'> {
  /** The revision to bring back, for `restore`. */
  number?: number | undefined;
}

/**
 * Does something with a project, and brings what readers see up to it.
 * @throws ApiError as `standingFor`, and 422 `not_publishable`
 */
export const actOnProject = (
  db: Database,
  gazetteer: RegisterGazetteer,
  actor: Actor,
  { number, ...wish }: ActOnProject,
): Promise<void> =>
  inRegister(db, async (transaction, before) => {
    const key = { ...wish, type: 'project' } as const;
    const standing = await standingFor(transaction, key, actor);
    const { last } = standing;
    const isBack = wish.act === 'restore' && number !== undefined;
    const source = isBack ? await readRevision(transaction, key, number) : last;
    const record: ProjectRecord = JSON.parse(source.record);
    if (last.state !== 'delete_submitted' && isToBePublished(wish.act)) {
      await refuseUnfit(transaction, wish.id, record);
    }
    const whole = { ...key, record: { ...record } };
    const revisions = await addRevision(transaction, before, whole, standing, actor);
    await publish(transaction, revisions, gazetteer);
  });

const isToBePublished = (act: Wish['act']): boolean => act === 'submit' || act === 'publish';

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
