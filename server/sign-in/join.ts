import { randomUUID } from 'node:crypto';
import type { Database, DatabaseTransaction } from '../db/schema.ts';
import { ApiError } from '../errors.ts';
import { linkNotValid, readInvitation, spendInvitation } from './invitations.ts';
import { checkPassword } from './password-check.ts';
import type { SignIn } from './sign-in.ts';

interface Newcomer {
  token: string;
  name: string;
  /** In small letters. */
  email: string;
  password: string;
}

type Hash = SignIn['hash'];

/**
 * Makes an account for who holds an invitation or the set-up link, and uses the link up: both or
 * neither. @returns the e-mail to sign in with
 * @throws ApiError `link_not_valid`, `weak_password`, `email_taken`
 */
export async function joinByLink(db: Database, hash: Hash, newcomer: Newcomer): Promise<string> {
  const { token, name, email, password } = newcomer;
  const now = new Date().toISOString();
  await readInvitation(db, token, now);
  checkPassword(password, email);
  const hashed = await hash(password);
  await db.transaction().execute(async (transaction) => {
    const { role } = await spendInvitation(transaction, token, now);
    if (role === null) throw linkNotValid();
    await refuseTaken(transaction, email);
    const id = randomUUID();
    const dates = { createdAt: now, updatedAt: now };
    await transaction
      .insertInto('person')
      .values({ id, name, email, emailVerified: 0, role, ...dates })
      .execute();
    await setPassword(transaction, id, hashed, now);
  });
  return email;
}

/**
 * Sets the password of whom a link was made for, ends their sessions and uses the link up.
 * @returns the e-mail to sign in with
 * @throws ApiError `link_not_valid`, `weak_password`
 */
export async function resetByLink(
  db: Database,
  hash: Hash,
  { token, password }: Pick<Newcomer, 'token' | 'password'>,
): Promise<string> {
  const now = new Date().toISOString();
  const { email } = await readInvitation(db, token, now);
  if (email === null) throw linkNotValid();
  checkPassword(password, email);
  const hashed = await hash(password);
  await db.transaction().execute(async (transaction) => {
    const { personId } = await spendInvitation(transaction, token, now);
    if (personId === null) throw linkNotValid();
    await setPassword(transaction, personId, hashed, now);
    await transaction.deleteFrom('session').where('userId', '=', personId).execute();
  });
  return email;
}

async function refuseTaken(transaction: DatabaseTransaction, email: string): Promise<void> {
  const taken = await transaction
    .selectFrom('person')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirst();
  if (taken) throw new ApiError(409, 'email_taken', 'This e-mail has an account already.');
}

/** Also for a person who has only signed in through another site. */
async function setPassword(
  transaction: DatabaseTransaction,
  userId: string,
  password: string,
  now: string,
): Promise<void> {
  const key = { userId, providerId: 'credential', accountId: userId };
  await transaction
    .insertInto('account')
    .values({ id: randomUUID(), ...key, password, createdAt: now, updatedAt: now })
    .onConflict((conflict) =>
      conflict.columns(['providerId', 'accountId']).doUpdateSet({ password, updatedAt: now }),
    )
    .execute();
}
