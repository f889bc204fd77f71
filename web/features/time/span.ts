import type { Filter } from '@stratlas/server/contract';

/** Years from the first to the last, both included. */
export type Span = readonly [first: number, last: number];

type Years = Pick<Filter, 'from' | 'to'>;

const within = (year: number, [first, last]: Span): number => Math.min(last, Math.max(first, year));

/** What of the years that there are the filter selects; of a filter in the wrong order the part between. */
export function spanOf({ from, to }: Years, all: Span): Span {
  const [one, other] = [within(from ?? all[0], all), within(to ?? all[1], all)];
  return [Math.min(one, other), Math.max(one, other)];
}

export const isAll = (span: Span, all: Span): boolean => span[0] === all[0] && span[1] === all[1];

/**
 * The span a year later or earlier, as long as before; from all years to the first or the last one.
 * @returns null where there is no such year
 */
export function stepped(span: Span, step: 1 | -1, all: Span): Span | null {
  if (all[0] === all[1]) return null;
  if (isAll(span, all)) return step === 1 ? [all[0], all[0]] : [all[1], all[1]];
  const next: Span = [span[0] + step, span[1] + step];
  return next[0] < all[0] || next[1] > all[1] ? null : next;
}

/** `2019` or `2018–2021`. */
export const spanWords = ([first, last]: Span): string =>
  first === last ? String(first) : `${first}–${last}`;

/** What a filter holds for a span: nothing for all years. */
export const yearsOf = (span: Span, all: Span): Years =>
  isAll(span, all) ? { from: null, to: null } : { from: span[0], to: span[1] };
