interface Operation {
  get?: unknown;
}

/** What a whole API document says of its addresses. */
export interface Described {
  paths: Record<string, Operation>;
}

/** What may stand in the place of `{code}` or `{id}`, by how the path begins. */
export type Samples = readonly [path: string, values: readonly string[]][];

/** What is asked of some paths beside the path alone. */
const queries: Record<string, readonly string[]> = {
  '/api/places': ['?limit=2000', '?q=Сєвєродонецьк', '?kind=raion', '?bbox=38,48.5,39,49'],
  '/api/places.geojson': ['?kind=hromada'],
  '/api/links': ['?item=2.1.2', '?method=rule'],
  '/api/ledger': ['?all=1', '?place=power-luhansk-tpp'],
  '/api/summary': ['?item=3.2', '?in=EUR', '?q=школа', '?from=2019&to=2020&source=donor,state'],
  '/api/totals': [
    ...['goal', 'objective', 'task', 'raion', 'hromada'],
    ...['funder', 'source', 'year', 'year&in=USD&kind=settlement'],
  ].map((by) => `?by=${by}`),
  '/api/losses': ['?standard=oc4ids&item=3.3', '?standard=dream&funder=dfrr'],
  '/api/unfunded': ['?item=3.3', '?place=UA44120000000092852'],
  '/api/ask': ['?near=place:contact-line-2015-2022:20&in=EUR', '?near=circle:38.5,48.95:9&item=2'],
  '/api/regions': ['?units=hromada&in=UAH', '?item=2.2&place=UA44120000000092852'],
  '/api/matrix': ['?units=hromada', '?in=EUR&funder=dfrr'],
  '/api/map/projects/{z}/{x}/{tile}': ['?item=2&paid=disbursed&in=EUR', '?q=школа'],
  '/api/map/points': ['?item=2&paid=disbursed&in=EUR', '?status=completed'],
  '/api/changes': ['?since=10&limit=5'],
  '/api/projects.geojson': ['?bbox=38,48.5,39,49&limit=5', '?status=completed'],
  '/api/incomplete': ['?limit=20&status=unknown'],
  '/api/projects': ['?limit=7', '?status=completed&place=UA44120000000092852', '?q=дах'],
  '/api/flows': ['?paid=disbursed', '?in=EUR&paid=committed', '?place=UA44120000000092852'],
  '/api/deviation': ['?in=USD', '?funder=dfrr&from=2020'],
  '/api/project-rows': ['?sort=-planned&limit=9', '?lang=en&in=EUR&offset=100', '?sort=status'],
  '/api/project-rows/{id}': ['?sort=-start', '?funder=dfrr'],
  '/api/records': ['?type=project,correction&limit=5'],
  '/api/records/project/{id}/compare': ['?from=1&to=2'],
  '/api/records/story/{id}/compare': ['?from=1&to=1'],
};

/** Where another site sends back, archives, what names the server itself, and what never ends. */
const notCompared = /\/callback\/|folder\.zip$|^\/data\/|^\/api\/events$/;

/**
 * Every address of the API that can be asked for and compared, with samples in the place of its
 * parameters.
 */
export const everyGet = ({ paths }: Described, samples: Samples): string[] =>
  Object.entries(paths)
    .filter(([path, { get }]) => get !== undefined && !notCompared.test(path))
    .flatMap(([path]) => filled(path, samples).flatMap((one) => withQueries(path, one)));

const withQueries = (path: string, filledPath: string): string[] =>
  ['', ...(queries[path] ?? [])].map((query) => filledPath + query);

function filled(path: string, samples: Samples): string[] {
  const one = path.replace('{number}', '1').replace('{z}/{x}/{tile}', '7/77/43.mvt');
  const parameter = /\{\w+\}/.exec(one)?.[0];
  if (parameter === undefined) return [one];
  const found = samples.find(([start]) => path.startsWith(start));
  if (found === undefined) throw new Error(`Say what may stand in ${path}`);
  return found[1].map((value) => one.replace(parameter, encodeURIComponent(value)));
}
