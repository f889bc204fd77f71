import type { ListedPersonResponse, OpenInvitationResponse } from '../contract/people.ts';
import type { Role } from '../contract/roles.ts';
import type { PersonTable } from '../db/auth-tables.ts';
import type { Database, DatabaseTransaction } from '../db/schema.ts';
import { ApiError, notFound } from '../errors.ts';
import { countAdministrators } from './administrators.ts';

const columns = ['id', 'name', 'email', 'role', 'createdAt', 'deactivatedAt'] as const;

/** All people that have or had an account, oldest first. */
export const listPeople = (db: Database): Promise<ListedPersonResponse[]> =>
  db.selectFrom('person').select(columns).orderBy('createdAt').orderBy('id').execute();

/** Invitations that can still be used, oldest first. @param now ISO 8601, UTC */
export const openInvitations = (db: Database, now: string): Promise<OpenInvitationResponse[]> =>
  db
    .selectFrom('invitation')
    .select(['id', 'createdAt'])
    .select(({ ref }) => [
      ref('role').$castTo<Role>().as('role'),
      ref('expiresAt').$castTo<string>().as('expiresAt'),
    ])
    .where('purpose', '=', 'invite')
    .where('usedAt', 'is', null)
    .where('expiresAt', '>', now)
    .orderBy('createdAt')
    .execute();

interface Change {
  role?: Role | undefined;
  isActive?: boolean | undefined;
}

/**
 * Gives a person another role, or takes or gives back the account. Ends their sessions, and takes
 * back the links that they made or that were made for them.
 * @throws ApiError 404 `not_found`, 409 `last_administrator`
 */
export const changePerson = (
  db: Database,
  id: string,
  change: Change,
): Promise<ListedPersonResponse> =>
  db.transaction().execute(async (transaction) => {
    const before = await findPerson(transaction, id);
    const now = new Date().toISOString();
    const after = { ...before, ...changed(before, change, now) };
    if (after.role === before.role && after.deactivatedAt === before.deactivatedAt) return before;
    await transaction
      .updateTable('person')
      .set({ role: after.role, deactivatedAt: after.deactivatedAt, updatedAt: now })
      .where('id', '=', id)
      .execute();
    if ((await countAdministrators(transaction)) === 0) {
      throw new ApiError(409, 'last_administrator', 'Somebody must stay an administrator.');
    }
    await endSessions(transaction, id);
    return after;
  });

/** @throws ApiError 404 `not_found` */
export async function findPerson(
  db: Database | DatabaseTransaction,
  id: string,
): Promise<ListedPersonResponse> {
  const person = await db
    .selectFrom('person')
    .select(columns)
    .where('id', '=', id)
    .executeTakeFirst();
  if (person === undefined) throw notFound('person', id);
  return person;
}

function changed(
  { role, deactivatedAt }: Pick<PersonTable, 'role' | 'deactivatedAt'>,
  change: Change,
  now: string,
) {
  const { isActive = deactivatedAt === null } = change;
  return { role: change.role ?? role, deactivatedAt: isActive ? null : (deactivatedAt ?? now) };
}

async function endSessions(transaction: DatabaseTransaction, id: string): Promise<void> {
  await transaction.deleteFrom('session').where('userId', '=', id).execute();
  await transaction
    .deleteFrom('invitation')
    .where('usedAt', 'is', null)
    .where((where) => where.or([where('createdBy', '=', id), where('personId', '=', id)]))
    .execute();
}
