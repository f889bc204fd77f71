/** Says what of an export the server refuses, by its first address; null where it refuses nothing. */
export function refusedWords(refused: readonly string[]): string | null {
  const [first] = refused;
  if (first === undefined) return null;
  return `Left out, for the server refuses it (a dead place or an unknown filter in a step?): ${first}${
    refused.length > 1 ? `, and ${refused.length - 1} more like it` : ''
  }`;
}
