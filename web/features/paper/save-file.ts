/** Hands a file to the browser's downloads. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // A browser that asks where to save reads the address only after the answer.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A title as the name of a file, without the signs that file systems forbid. */
export const fileName = (title: string, ending: string): string => {
  const name = title
    .replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 80)
    .trim();
  return `${name || 'stratlas'}.${ending}`;
};
