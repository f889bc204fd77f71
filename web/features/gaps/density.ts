export type Density = 'loose' | 'close' | 'dense';

/** How closely so many characters are set, so that the page stays one page. */
export function densityOf(characters: number): Density {
  if (characters > 3200) return 'dense';
  return characters > 1600 ? 'close' : 'loose';
}
