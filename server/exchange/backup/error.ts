export type BackupErrorCode =
  | 'no_file_named'
  | 'file_exists'
  | 'not_a_backup'
  | 'backup_too_new'
  | 'backup_damaged'
  | 'database_used';

/** A backup that is not written, or not restored: nothing was changed. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
  readonly code: BackupErrorCode;

  constructor(code: BackupErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

export const foreign = (expected: string, found: string): BackupError =>
  new BackupError(
    'not_a_backup',
    `the file is not a backup of Stratlas: expected ${expected}, found ${found}.`,
  );

export const damaged = (expected: string, found: string): BackupError =>
  new BackupError(
    'backup_damaged',
    `the backup is damaged: expected ${expected}, found ${found}. Take another copy of it.`,
  );
