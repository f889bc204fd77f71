/**
 * The entry of a list to which a key leads, round at the ends.
 * @param at of the entry that has the focus; -1 where none has
 * @returns null for a key that does not move, and for an empty list
 */
export function nextEntry(count: number, at: number, key: string): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return at <= 0 ? count - 1 : at - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
