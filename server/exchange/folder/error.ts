export type FolderErrorCode =
  | 'no_story_named'
  | 'no_folder_named'
  | 'no_such_story'
  | 'folder_in_use'
  | 'folder_unwritable';

/** An export that is not written: what lay there before is as it was. */
export class FolderError extends Error {
  override readonly name = 'FolderError';
  readonly code: FolderErrorCode;

  constructor(code: FolderErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
