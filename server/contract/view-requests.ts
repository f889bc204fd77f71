import { codeToPath, funderOf, isItemCode, projectOf } from './codes.ts';
import { unitKinds } from './explore.ts';
import { emptyFilter, type Filter } from './filter.ts';
import { filterPairs, writePairs } from './query-string.ts';
import { readRowOrder, usualOrder, writeRowOrder } from './row-order.ts';
import { signQuery } from './sign-query.ts';
import { languages, type View } from './view.ts';

type Pair = [name: string, value: string];

const address = (path: string, pairs: readonly Pair[]): string =>
  pairs.length === 0 ? path : `${path}?${writePairs(pairs)}`;

/** Single things, each with what its panel asks. */
export interface SingleThings {
  items: readonly string[];
  places: readonly string[];
  funders: readonly string[];
  projects: readonly string[];
}

/** Everything there is to read of single things, with their figures, each sum in its own currency. */
export const detailRequests = ({ items, places, funders, projects }: SingleThings): string[] => [
  ...items.flatMap((code) => [`/api/items/${codeToPath(code)}`, summaryOf('item', code)]),
  ...places.flatMap((id) => [`/api/places/${id}`, summaryOf('place', id)]),
  ...funders.flatMap(funderRequests),
  ...projects.map((id) => `/api/projects/${id}`),
];

const summaryOf = (field: 'item' | 'place' | 'funder', id: string): string =>
  address('/api/summary', filterPairs({ ...emptyFilter, [field]: [id] }));

function funderRequests(id: string): string[] {
  const pairs = filterPairs({ ...emptyFilter, funder: [id] });
  return [
    summaryOf('funder', id),
    ...divisions.map((by) => address('/api/totals', [...pairs, ['by', by]])),
    address('/api/projects', [...pairs, ['limit', '50']]),
  ];
}

/**
 * What the page asks for a view, in either language, whichever panel is opened beside it. Longer
 * lists are continued by what their first page says.
 */
export function viewRequests(view: View): string[] {
  const { filter, near, against, select } = view;
  const land = near === null ? [] : currencyPairs(view).map((pair) => [...pair, ['near', near]]);
  return [
    ...filterRequests(filter, view),
    ...(against === null ? [] : filterRequests(against, view)),
    ...land.map((pairs) => address('/api/ask', [...filterPairs(filter), ...(pairs as Pair[])])),
    ...(select === null ? [] : selectionRequests(select, view)),
  ];
}

/** As the view says, and in hryvnias where charts and maps need one currency. */
const currencyPairs = ({ in: currency }: View): Pair[][] => [
  currency === null ? [] : [['in', currency]],
  [['in', currency ?? 'UAH']],
];

const divisions = ['goal', 'funder', 'year', 'raion', 'hromada'];

function filterRequests(filter: Filter, view: View): string[] {
  const pairs = filterPairs(filter);
  const inOne: Pair = ['in', view.in ?? 'UAH'];
  const units = unitKinds.flatMap((kind) =>
    withoutChoices(filter, ['item', 'place']).flatMap((some) => [
      address('/api/regions', [...some, inOne, ['units', kind]]),
      address('/api/matrix', [...some, inOne, ['units', kind]]),
    ]),
  );
  return [
    ...sums(filter, view),
    ...units,
    ...lists(pairs),
    ...rows(pairs, view),
    address('/api/flows', [...pairs, inOne, ['paid', view.paid]]),
    address('/api/deviation', [...pairs, inOne]),
    mapPoints(filter, view),
    address('/api/incomplete', pairs),
    address('/api/unfunded', pairs),
    ...['projects', 'areas'].map((of) => address('/api/picture.svg', [...pairs, ['of', of]])),
  ];
}

/** What a printed map says of its places. */
function mapPoints(filter: Filter, view: View): string {
  const query = signQuery({ ...view, filter });
  return query === '' ? '/api/map/points' : `/api/map/points?${query}`;
}

/** A chart leaves out what it chooses itself: the filter as it is, and without each such choice. */
const withoutChoices = (filter: Filter, chosen: readonly (keyof Filter)[]): Pair[][] => [
  filterPairs(filter),
  ...chosen.map((field) => filterPairs({ ...filter, [field]: emptyFilter[field] })),
  filterPairs({
    ...filter,
    ...Object.fromEntries(chosen.map((field) => [field, emptyFilter[field]])),
  }),
];

function sums(filter: Filter, view: View): string[] {
  const around = [
    ...withoutChoices(filter, ['item', 'place']),
    ...withoutChoices(filter, ['funder']),
    ...withoutChoices(filter, ['from', 'to']),
  ];
  return currencyPairs(view).flatMap((currency) =>
    around.flatMap((pairs) => [
      address('/api/summary', [...pairs, ...currency]),
      ...divisions.map((by) => address('/api/totals', [...pairs, ...currency, ['by', by]])),
    ]),
  );
}

const lists = (pairs: readonly Pair[]): string[] =>
  [[], ...['map', 'shelf'].map((shown): Pair[] => [['shown', shown]])].map((shown) =>
    address('/api/projects', [...pairs, ...shown, ['limit', '50']]),
  );

function rows(pairs: readonly Pair[], view: View): string[] {
  const sort = writeRowOrder(readRowOrder(view.sort ?? '') ?? usualOrder);
  const project = view.select && projectOf(view.select);
  return languages.flatMap((lang) => {
    const order: Pair[] = [...pairs, ['sort', sort], ['lang', lang]];
    const currency: Pair[] = view.in === null ? [] : [['in', view.in]];
    return [
      address('/api/project-rows', [...order, ...currency, ['offset', '0'], ['limit', '100']]),
      ...(project ? [address(`/api/project-rows/${project}`, order)] : []),
    ];
  });
}

/** Figures and projects of what is selected, whatever else is filtered. */
function selectionRequests(select: string, view: View): string[] {
  const [funder, project] = [funderOf(select), projectOf(select)];
  if (project !== null) return [`/api/projects/${project}`];
  const field = funder !== null ? 'funder' : isItemCode(select) ? 'item' : 'place';
  const pairs = filterPairs({ ...emptyFilter, [field]: [funder ?? select] });
  const detail = {
    funder: [],
    item: [`/api/items/${codeToPath(select)}`],
    place: [`/api/places/${select}`],
  };
  return [
    ...detail[field],
    ...currencyPairs(view).map((currency) => address('/api/summary', [...pairs, ...currency])),
    address('/api/projects', [...pairs, ['limit', '50']]),
  ];
}
