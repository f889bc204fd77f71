/** The first and the last day or moment of a time, as texts that sort as they follow each other. */
export interface Span {
  from: string;
  to: string;
}

/** An end that is open: before and after every day and moment. */
export const open: Span = { from: '', to: '9999-99' };

const isDay = (end: string): boolean => end.length === 10;
const isMoment = (end: string): boolean => end.length > 10;

/** Days beside moments reach from their beginning to their end; days beside days stay days. */
export function inOneUnit(spans: readonly Span[]): Span[] {
  if (!spans.some(({ from, to }) => isMoment(from) || isMoment(to))) return [...spans];
  return spans.map(({ from, to }) => ({
    from: isDay(from) ? `${from}T00:00:00.000Z` : from,
    to: isDay(to) ? `${to}T23:59:59.999Z` : to,
  }));
}
