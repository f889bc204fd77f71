import { type Span, trimmed } from './lines.ts';

/** The list tag as the file spells it; the table never closes it. */
const listTag = '<ul style="list-style-type: none">';
const bullet = '▪';

/** The texts after the bullets of a table cell, or null if the cell is no such list. */
export function splitAreas(cell: Span): Span[] | null {
  if (!cell.text.startsWith(`${listTag} ${bullet}`)) return null;
  const areas: Span[] = [];
  let from = listTag.length + 1;
  while (from !== -1) {
    const next = cell.text.indexOf(bullet, from + 1);
    areas.push(trimmed(cell, from + 1, next === -1 ? cell.text.length : next));
    from = next;
  }
  return areas.some((area) => area.text === '' || area.text.includes('<')) ? null : areas;
}
