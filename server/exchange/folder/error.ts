export type FolderErrorCode =
  | 'no_story_named'
  | 'no_folder_named'
  | 'no_such_story'
  | 'folder_in_use'
  | 'folder_unwritable'
  | 'interrupted';

/** An export that is not written: what lay there before is as it was. */
export class FolderError extends Error {
  override readonly name = 'FolderError';
  readonly code: FolderErrorCode;

  constructor(code: FolderErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

export const interrupted = (): FolderError =>
  new FolderError(
    'interrupted',
    'it was interrupted. Nothing was written; an earlier export is as it was. Run it again.',
  );
