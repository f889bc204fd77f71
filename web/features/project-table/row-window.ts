/** So many rows come with one request. */
export const pageSize = 100;

/** Pages, by number, that hold these rows and those that are soon scrolled to. */
export function pagesFor(first: number, last: number, total: number): number[] {
  const lastPage = Math.max(0, Math.ceil(total / pageSize) - 1);
  const from = Math.min(lastPage, Math.max(0, Math.floor((first - pageSize / 4) / pageSize)));
  const to = Math.min(lastPage, Math.floor((last + pageSize / 4) / pageSize));
  return Array.from({ length: Math.max(1, to - from + 1) }, (_, index) => from + index);
}

/** Where the keyboard goes from a row; null for a key that goes nowhere. */
export function rowAfter(key: string, row: number, total: number, page: number): number | null {
  const steps: Record<string, number> = {
    ArrowDown: row + 1,
    ArrowUp: row - 1,
    PageDown: row + page,
    PageUp: row - page,
    Home: 0,
    End: total - 1,
  };
  const to = steps[key];
  return to === undefined ? null : Math.min(total - 1, Math.max(0, to));
}
