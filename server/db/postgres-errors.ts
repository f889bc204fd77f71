import { DatabaseError, type DatabaseErrorCode } from './errors.ts';

/** What PostgreSQL (five characters, its SQLSTATE) and the network (words) call their troubles. */
const meanings: Record<string, DatabaseErrorCode> = {
  ECONNREFUSED: 'database_unreachable',
  ECONNRESET: 'database_unreachable',
  EHOSTUNREACH: 'database_unreachable',
  ENETUNREACH: 'database_unreachable',
  ETIMEDOUT: 'database_unreachable',
  ENOTFOUND: 'database_unreachable',
  EAI_AGAIN: 'database_unreachable',
  ENOENT: 'database_unreachable',
  EACCES: 'database_unreachable',
  '53300': 'database_unreachable',
  '57P03': 'database_unreachable',
  '28000': 'database_login_refused',
  '28P01': 'database_login_refused',
  '3D000': 'database_missing',
  '42501': 'database_forbidden',
  '3F000': 'database_forbidden',
};

/** Troubles to which the client gives no code. */
const messages: readonly [RegExp, DatabaseErrorCode][] = [
  [/^SASL|password must be a string/, 'database_login_refused'],
  [/timeout|terminated|does not support SSL/i, 'database_unreachable'],
];

/**
 * Says of a failure to open a PostgreSQL database what a person can do; what it does not know
 * comes back as it was. @param name how messages call the database
 */
export function postgresError(error: unknown, name: string): unknown {
  if (error instanceof DatabaseError || !(error instanceof Error)) return error;
  const { code: given } = error as NodeJS.ErrnoException;
  const code = meanings[given ?? ''] ?? messages.find(([words]) => words.test(error.message))?.[1];
  return code === undefined ? error : new DatabaseError(code, name, { cause: error });
}

const oldest = 15;

/**
 * What of a server makes it unfit; undefined if nothing does.
 * @param version as `server_version_num` has it: 150004 is 15.4
 */
export function unfitness(version: number, encoding: string): DatabaseErrorCode | undefined {
  if (version < oldest * 10_000) return 'database_too_old';
  return encoding === 'UTF8' ? undefined : 'database_not_utf8';
}

/** A PostgreSQL database as messages name it: all of its address but the password. */
export function postgresName(url: string): string {
  const { hostname, port, pathname, username } = new URL(url);
  const [host, user, name] = [hostname, username, pathname.slice(1)].map(decodeURIComponent);
  const of = user === '' ? '' : ` (user "${user}")`;
  return `PostgreSQL database "${name || user}" at ${host || 'localhost'}:${port || 5432}${of}`;
}
