import { type Currency, currencies, type FundingKind, fundingKinds } from '@stratlas/seeds/project';
import { funderOf, isItemCode, projectOf } from './codes.ts';
import {
  type ChartId,
  chartIds,
  columnPattern,
  type GapList,
  gapLists,
  type Measure,
  measures,
  sortPattern,
  type UnitKind,
  unitKinds,
} from './explore.ts';
import { emptyFilter, type Filter, filterFields, placeIdPattern, yearFields } from './filter.ts';
import { isNear } from './near.ts';
import {
  filterPairs,
  type QueryProblem,
  readFilter,
  writeFilter,
  writePairs,
} from './query-string.ts';

export const languages = ['uk', 'en'] as const;
export type Language = (typeof languages)[number];

export const panels = [
  'map',
  'projects',
  'table',
  'project-table',
  'charts',
  'matrix',
  'gaps',
  'compare',
  'ask',
  'linker',
  'edit',
  'import',
] as const;
export type Panel = (typeof panels)[number];

/** Everything on screen as one value, but for the camera, which the URL's hash holds. */
export interface View {
  version: 1;
  lang: Language;
  filter: Filter;
  /** Code of an item, `project:` or `funder:` with an id, or id of a place. */
  select: string | null;
  /** Ids of the map's layers that are switched off; and of those that begin so and are switched on. */
  hidden: string[];
  shown: string[];
  panel: Panel;
  /** The currency into which sums of projects are converted; null leaves each in its own. */
  in: Currency | null;
  /** The kind of money that maps, charts and tables tell of; kinds are never added. */
  paid: FundingKind;
  /** By which units figures are told, what is told of each, and whether the map is shaded by it. */
  units: UnitKind;
  measure: Measure;
  shade: boolean;
  /** Which chart, and which list of gaps, their panels show. */
  chart: ChartId;
  gaps: GapList;
  /** The piece of land that is asked about, as `readNear` reads it. */
  near: string | null;
  /** What the filter is compared with. */
  against: Filter | null;
  /** Columns of the table of projects; empty for those it begins with. `-id` sorts downwards. */
  columns: string[];
  sort: string | null;
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
  shown: [],
  panel: 'map',
  in: null,
  paid: 'planned',
  units: 'raion',
  measure: 'count',
  shade: false,
  chart: 'years',
  gaps: 'task',
  near: null,
  against: null,
  columns: [],
  sort: null,
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
  'show',
  'view',
  'in',
  'paid',
  'units',
  'measure',
  'shade',
  'chart',
  'gaps',
  'near',
  'against',
  'columns',
  'sort',
];
const layerIdPattern = /^[a-z0-9_-]{1,64}$/;

const layersIn = (list: string | null): string[] =>
  [...new Set((list ?? '').split(',').filter((id) => layerIdPattern.test(id)))].sort();

const isSelectable = (text: string): boolean =>
  isItemCode(text) || placeIdPattern.test(projectOf(text) ?? funderOf(text) ?? text);

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
  const against = query.has('against')
    ? readFilter(new URLSearchParams(query.get('against') ?? ''))
    : null;
  const view: View = {
    version: 1,
    lang: one('lang', emptyView.lang, among(languages)),
    filter,
    select: one('select', null, (text): text is string => isSelectable(text)),
    hidden: layersIn(query.get('hide')),
    shown: layersIn(query.get('show')),
    panel: one('view', emptyView.panel, among(panels)),
    in: one('in', null, among(currencies)),
    paid: one('paid', emptyView.paid, among(fundingKinds)),
    units: one('units', emptyView.units, among(unitKinds)),
    measure: one('measure', emptyView.measure, among(measures)),
    shade: one('shade', null, among(['1'])) !== null,
    chart: one('chart', emptyView.chart, among(chartIds)),
    gaps: one('gaps', emptyView.gaps, among(gapLists)),
    near: one('near', null, (text): text is string => isNear(text)),
    against: against?.filter ?? null,
    columns: [
      ...new Set((query.get('columns') ?? '').split(',').filter((id) => columnPattern.test(id))),
    ],
    sort: one('sort', null, (text): text is string => sortPattern.test(text)),
    unknown: [...query].filter(([name]) => !knownNames.includes(name)),
  };
  return { view, problems: [...ownProblems, ...problems, ...(against?.problems ?? [])] };
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
  for (const [name, layers] of [
    ['hide', view.hidden],
    ['show', view.shown],
  ] as const) {
    if (layers.length > 0) pairs.push([name, [...new Set(layers)].sort().join(',')]);
  }
  if (view.panel !== emptyView.panel) pairs.push(['view', view.panel]);
  if (view.in !== null) pairs.push(['in', view.in]);
  for (const name of ['paid', 'units', 'measure', 'chart', 'gaps'] as const) {
    if (view[name] !== emptyView[name]) pairs.push([name, view[name]]);
  }
  if (view.shade) pairs.push(['shade', '1']);
  if (view.near !== null) pairs.push(['near', view.near]);
  if (view.against !== null) pairs.push(['against', writeFilter(view.against)]);
  if (view.columns.length > 0) pairs.push(['columns', view.columns.join(',')]);
  if (view.sort !== null) pairs.push(['sort', view.sort]);
  return writePairs(pairs);
}
