import { type Currency, currencies } from '@stratlas/seeds/project';
import { isItemCode, projectOf } from './codes.ts';
import { emptyFilter, type Filter, filterFields, placeIdPattern, yearFields } from './filter.ts';
import { filterPairs, type QueryProblem, readFilter, writePairs } from './query-string.ts';

export const languages = ['uk', 'en'] as const;
export type Language = (typeof languages)[number];

export const panels = ['map', 'projects', 'table', 'linker', 'edit', 'import'] as const;
export type Panel = (typeof panels)[number];

/** Everything on screen as one value, but for the camera, which the URL's hash holds. */
export interface View {
  version: 1;
  lang: Language;
  filter: Filter;
  /** Code of an item, `project:` with the id of a project, or id of a place. */
  select: string | null;
  /** Ids of the map's layers that are switched off. */
  hidden: string[];
  panel: Panel;
  /** The currency into which sums of projects are converted; null leaves each in its own. */
  in: Currency | null;
  /** Pairs of the query string that this version does not know: they survive every change. */
  unknown: [string, string][];
}

export interface ViewReading {
  view: View;
  problems: QueryProblem[];
}

export const emptyView: View = {
  version: 1,
  lang: 'uk',
  filter: emptyFilter,
  select: null,
  hidden: [],
  panel: 'map',
  in: null,
  unknown: [],
};

const knownNames: readonly string[] = [
  ...filterFields,
  ...yearFields,
  'q',
  'v',
  'lang',
  'select',
  'hide',
  'view',
  'in',
];
const layerIdPattern = /^[a-z0-9_-]{1,64}$/;

const isSelectable = (text: string): boolean =>
  isItemCode(text) || placeIdPattern.test(projectOf(text) ?? text);

/** Reads single values, and keeps account of those that cannot be read. */
function readerOf(query: URLSearchParams) {
  const problems: QueryProblem[] = [];
  const one = <Value extends string, Fallback>(
    parameter: string,
    fallback: Fallback,
    isRight: (value: string) => value is Value,
  ): Value | Fallback => {
    const value = query.get(parameter);
    if (value === null) return fallback;
    if (isRight(value)) return value;
    problems.push({ parameter, value });
    return fallback;
  };
  return { one, problems };
}

const among =
  <Value extends string>(known: readonly Value[]) =>
  (value: string): value is Value =>
    known.some((one) => one === value);

/**
 * Reads a view from the page's query string. What cannot be read falls back and is told in
 * `problems`; a newer version of the view is read as far as this one understands it.
 */
export function readView(search: string): ViewReading {
  const query = new URLSearchParams(search);
  const { one, problems: ownProblems } = readerOf(query);
  const { filter, problems } = readFilter(query);
  one('v', '1', among(['1']));
  const hidden = (query.get('hide') ?? '').split(',').filter((id) => layerIdPattern.test(id));
  const view: View = {
    version: 1,
    lang: one('lang', emptyView.lang, among(languages)),
    filter,
    select: one('select', null, (text): text is string => isSelectable(text)),
    hidden: [...new Set(hidden)].sort(),
    panel: one('view', emptyView.panel, among(panels)),
    in: one('in', null, among(currencies)),
    unknown: [...query].filter(([name]) => !knownNames.includes(name)),
  };
  return { view, problems: [...ownProblems, ...problems] };
}

/** Writes a view as the page's query string, without a leading `?`: one view, one spelling. */
export function writeView(view: View): string {
  const pairs: [string, string][] = [
    ['v', String(view.version)],
    ['lang', view.lang],
    ...filterPairs(view.filter),
    ...view.unknown,
  ];
  if (view.select !== null) pairs.push(['select', view.select]);
  if (view.hidden.length > 0) pairs.push(['hide', [...new Set(view.hidden)].sort().join(',')]);
  if (view.panel !== emptyView.panel) pairs.push(['view', view.panel]);
  if (view.in !== null) pairs.push(['in', view.in]);
  return writePairs(pairs);
}
