import type { Database } from '../db/schema.ts';
import { countAdministrators } from './administrators.ts';
import { makeInvitation } from './invitations.ts';

/**
 * The token with which the first administrator makes an account: a new one at each start, the one
 * before no longer holds. @returns null once there is an administrator
 */
export async function setUpToken(db: Database): Promise<string | null> {
  if ((await countAdministrators(db)) > 0) return null;
  return db.transaction().execute(async (transaction) => {
    await transaction.deleteFrom('invitation').where('purpose', '=', 'setup').execute();
    const nobody = { personId: null, createdBy: null };
    const wanted = { purpose: 'setup', role: 'administrator', ...nobody } as const;
    return (await makeInvitation(transaction, wanted, null)).token;
  });
}
