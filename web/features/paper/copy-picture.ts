import { ClipboardFailure } from './use-work.ts';

/** Whether this browser takes pictures at all. */
const canCopy = (): boolean =>
  typeof ClipboardItem !== 'undefined' && navigator.clipboard?.write !== undefined;

/**
 * Puts a picture that is still being made on the clipboard: browsers ask for it right when the
 * button is pressed. @throws {ClipboardFailure} where the browser refuses
 */
export async function copyPicture(making: Promise<Blob>): Promise<void> {
  if (!canCopy()) throw new ClipboardFailure('No clipboard for pictures.');
  const item = new ClipboardItem({ 'image/png': making });
  const refused = navigator.clipboard.write([item]).then(
    () => null,
    (error: unknown) => error,
  );
  // The reason why the picture could not be made is worth more than that it was not copied.
  await making;
  const error = await refused;
  if (error !== null) throw new ClipboardFailure(String(error));
}
