const advice = {
  database_corrupt:
    'is not a sound database. It was left as it is: restore a backup, or move it away and start again.',
  database_unwritable:
    'cannot be opened for writing. Check the folder, its permissions and what else uses it, or set STRATLAS_DATA to another folder.',
  database_too_new:
    'was written by a newer version of this program. Start that version, or use another folder or database.',
  database_unused:
    'holds nothing of Stratlas. Start Stratlas once, or check STRATLAS_DATA and DATABASE_URL.',
  database_unreachable:
    'does not answer. Check that its server runs and takes connections, and the host and port in DATABASE_URL.',
  database_login_refused:
    'does not let this user in. Check the user and the password in DATABASE_URL.',
  database_missing:
    'does not exist. Make it (createdb, with UTF8 as its encoding), or name another in DATABASE_URL.',
  database_too_old: 'belongs to too old a server. Use PostgreSQL 15 or newer.',
  database_not_utf8:
    'does not keep its texts in UTF-8. Make another (createdb --encoding=UTF8 --template=template0) and name it in DATABASE_URL.',
  database_forbidden:
    'lets this user make no tables. Make the user its owner, or give the right: grant create on schema public to the user.',
} as const;

export type DatabaseErrorCode = keyof typeof advice;

/** The database cannot be used; the message says what to do. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
  readonly code: DatabaseErrorCode;

  /** @param database as the message names it: the path of a file, or `postgresName` */
  constructor(code: DatabaseErrorCode, database: string, options?: ErrorOptions) {
    super(`${database} ${advice[code]}`, options);
    this.code = code;
  }
}
