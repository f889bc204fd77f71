import { createHash, randomUUID } from 'node:crypto';
import type { InvitationResponse, NewLinkResponse } from '../contract/people.ts';
import type { InvitationTable } from '../db/auth-tables.ts';
import type { Database, DatabaseTransaction } from '../db/schema.ts';
import { ApiError, notFound } from '../errors.ts';
import { countAdministrators } from './administrators.ts';
import { randomSecret } from './secret.ts';

type AnyDatabase = Database | DatabaseTransaction;
type Wanted = Pick<InvitationTable, 'purpose' | 'role' | 'personId' | 'createdBy'>;

/** A token is 256 random bits: its bare hash tells nothing of it. */
const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** The same whatever is wrong, so that nobody learns which links there were. */
export const linkNotValid = (): ApiError =>
  new ApiError(404, 'link_not_valid', 'The link was used, has expired, or never was one.');

/** Makes a one-time link; its token is answered here and kept nowhere. @param expiresAt null: never */
export async function makeInvitation(db: AnyDatabase, wanted: Wanted, expiresAt: string | null) {
  const [id, token] = [randomUUID(), randomSecret()];
  const dates = { createdAt: new Date().toISOString(), expiresAt };
  await db
    .insertInto('invitation')
    .values({ ...wanted, ...dates, id, tokenHash: hashOf(token) })
    .execute();
  return { id, token };
}

const day = 24 * 60 * 60 * 1000;

/** Makes a one-time link that holds for so many days. */
export async function makeTimedInvitation(
  db: Database,
  wanted: Wanted,
  days: number,
): Promise<NewLinkResponse> {
  const expiresAt = new Date(Date.now() + days * day).toISOString();
  return { ...(await makeInvitation(db, wanted, expiresAt)), expiresAt };
}

const openInvitation = (db: AnyDatabase, token: string, now: string) =>
  db
    .selectFrom('invitation')
    .leftJoin('person', 'person.id', 'invitation.personId')
    .select(['invitation.id', 'purpose', 'invitation.role', 'personId', 'email', 'expiresAt'])
    .where('tokenHash', '=', hashOf(token))
    .where('usedAt', 'is', null)
    .where('deactivatedAt', 'is', null)
    .where((where) => where.or([where('expiresAt', 'is', null), where('expiresAt', '>', now)]));

/**
 * What a link is for, as long as it can be used; the set-up link can until there is an administrator.
 * @throws ApiError 404 `link_not_valid`
 */
export async function readInvitation(
  db: AnyDatabase,
  token: string,
  now: string,
): Promise<InvitationResponse & { id: string; personId: string | null }> {
  const found = await openInvitation(db, token, now).executeTakeFirst();
  if (found === undefined) throw linkNotValid();
  if (found.purpose === 'setup' && (await countAdministrators(db)) > 0) throw linkNotValid();
  return found;
}

/** Uses a link up, in the transaction of what it is used for. @throws ApiError 404 `link_not_valid` */
export async function spendInvitation(
  transaction: DatabaseTransaction,
  token: string,
  now: string,
) {
  const invitation = await readInvitation(transaction, token, now);
  await transaction
    .updateTable('invitation')
    .set({ usedAt: now })
    .where('id', '=', invitation.id)
    .execute();
  return invitation;
}

/** Takes back an invitation that nobody has used. @throws ApiError 404 `not_found` */
export async function takeBackInvitation(db: Database, id: string): Promise<void> {
  const { numDeletedRows } = await db
    .deleteFrom('invitation')
    .where('id', '=', id)
    .where('purpose', '=', 'invite')
    .where('usedAt', 'is', null)
    .executeTakeFirst();
  if (numDeletedRows === 0n) throw notFound('invitation', id);
}
