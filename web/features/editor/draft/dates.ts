/**
 * Reads a date as people write it: `2024`, `03.2024`, `15.03.2024`, and the forms of ISO 8601.
 * @returns ISO 8601 of a year, a month or a day; null for no text; the text itself for what is no
 * date, so that nothing typed is lost and the check can say so
 */
export function readDate(text: string): string | null {
  const plain = text.trim();
  if (plain === '') return null;
  const [, day, month, year] = /^(?:(\d{1,2})[./])?(?:(\d{1,2})[./])(\d{4})$/.exec(plain) ?? [];
  if (year === undefined || month === undefined) return plain;
  const parts = [year, month.padStart(2, '0')];
  return (day === undefined ? parts : [...parts, day.padStart(2, '0')]).join('-');
}

/** `2024`, `03.2024`, `15.03.2024`; what is no date stays as it is. */
export const writeDate = (date: string | null): string =>
  date === null
    ? ''
    : /^\d{4}(?:-\d{2}){0,2}$/.test(date)
      ? date.split('-').reverse().join('.')
      : date;

/** The years from one date to the other, at most as many as a table can show. */
export function yearsBetween(start: string | null, end: string | null): number[] {
  const [first, last] = [yearOf(start) ?? yearOf(end), yearOf(end) ?? yearOf(start)];
  if (first === null || last === null || last < first || last - first > 15) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

const yearOf = (date: string | null): number | null =>
  date !== null && /^\d{4}/.test(date) ? Number(date.slice(0, 4)) : null;
