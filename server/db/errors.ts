export type DatabaseErrorCode = 'database_corrupt' | 'database_unwritable' | 'database_too_new';

const advice: Record<DatabaseErrorCode, string> = {
  database_corrupt:
    'is not a sound database. It was left as it is: restore a backup, or move it away and start again.',
  database_unwritable:
    'cannot be opened for writing. Check the folder, its permissions and what else uses it, or set STRATLAS_DATA to another folder.',
  database_too_new:
    'was written by a newer version of this program. Start that version, or use another folder.',
};

/** The database cannot be used; the message says what to do. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
  readonly code: DatabaseErrorCode;

  constructor(code: DatabaseErrorCode, path: string, options?: ErrorOptions) {
    super(`${path} ${advice[code]}`, options);
    this.code = code;
  }
}
