/** The first day of a year, a month or a day of the register. */
export const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);

/** Its last day. */
export function lastDay(date: string): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year, month] = date.split('-').map(Number);
  const day = new Date(Date.UTC(year ?? 0, month ?? 1, 0)).getUTCDate();
  return `${date}-${day}`;
}

/** The day that a date or a moment names, where it is one of the register's years; else null. */
export const dayOf = (text: string): string | null => {
  const day = /^(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?:$|[T+\-Z ])/.exec(
    text.trim(),
  )?.[1];
  return day === undefined || yearOf(day) === null ? null : day;
};

/** Its year, if the register can hold it. */
export function yearOf(text: string | null): number | null {
  const year = Number(/^\d{4}(?=$|-)/.exec(text?.trim() ?? '')?.[0]);
  return year >= 1991 && year <= 2100 ? year : null;
}
