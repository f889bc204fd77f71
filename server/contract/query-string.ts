import {
  emptyFilter,
  type Filter,
  filterFields,
  isFilterValue,
  isFilterYear,
  maxQueryLength,
  normaliseFilter,
  yearFields,
} from './filter.ts';

/** A part of a query string that could not be read; the rest was. */
export interface QueryProblem {
  parameter: string;
  value: string;
}

export interface FilterReading {
  filter: Filter;
  problems: QueryProblem[];
}

/** Percent-encodes as little as a URL allows, so that links stay readable. */
const encode = (text: string): string =>
  encodeURIComponent(text.toWellFormed())
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%2F', '/')
    .replaceAll('%20', '+');

/** Pairs sorted by name as `a=1&b=2`, without a leading `?`; those of one name keep their order. */
export function writePairs(pairs: Iterable<readonly [string, string]>): string {
  return [...pairs]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .join('&');
}

/** The filter's pairs of the query string: lists joined by commas, what asks for nothing left out. */
export function filterPairs(filter: Filter): [string, string][] {
  const written = normaliseFilter(filter);
  const lists = filterFields.map((field): [string, string] => [field, written[field].join(',')]);
  const spans = yearFields.map((field): [string, string] => [field, String(written[field] ?? '')]);
  const q: [string, string] = ['q', written.q];
  return [...lists, ...spans, q].filter(([, value]) => value !== '');
}

/** Writes a filter as the query string of the page and of the API, the same for both. */
export const writeFilter = (filter: Filter): string => writePairs(filterPairs(filter));

/**
 * Reads a filter from a query string. What cannot be read is left out and told in `problems`:
 * the page falls back and says so, the API refuses.
 */
export function readFilter(query: URLSearchParams): FilterReading {
  const problems: QueryProblem[] = [];
  const filter: Filter = { ...emptyFilter };
  for (const field of filterFields) {
    const values = query
      .getAll(field)
      .flatMap((value) => value.split(','))
      .filter(Boolean);
    const bad = values.filter((value) => !isFilterValue[field](value));
    problems.push(...bad.map((value) => ({ parameter: field, value })));
    Object.assign(filter, { [field]: values.filter((value) => !bad.includes(value)) });
  }
  for (const field of yearFields) {
    const value = query.get(field);
    if (value === null || value === '') continue;
    if (isFilterYear(value)) filter[field] = Number(value);
    else problems.push({ parameter: field, value });
  }
  const q = query.get('q') ?? '';
  if (q.length <= maxQueryLength) filter.q = q;
  else problems.push({ parameter: 'q', value: q });
  return { filter: normaliseFilter(filter), problems };
}
