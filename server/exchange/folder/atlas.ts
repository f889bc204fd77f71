import { answerKey, commonRequests } from '../../contract/answers.ts';
import { signQuery } from '../../contract/sign-query.ts';
import { emptyView, type View } from '../../contract/view.ts';
import { detailRequests, viewRequests } from '../../contract/view-requests.ts';
import { type Answer, type Ask, type Collected, collect, readJson } from './collect.ts';
import { tilesOf } from './tiles.ts';

/** What a page needs to stand without the server. */
export interface Taken extends Collected {
  /** Queries of which all tiles are among the answers. */
  tiles: string[];
  /** Of when the data are; ISO 8601. */
  dataDate: string;
}

/**
 * Takes along the whole unfiltered atlas with the details of everything in it, and what the page
 * asks for some views.
 * @param ofPlaces whose details: of all, or without the villages that no area names; most of the
 * work and of the bytes are theirs
 */
export async function takeAtlas(
  ask: Ask,
  views: readonly View[],
  ofPlaces: 'all' | 'named',
): Promise<Taken> {
  const all = [emptyView, ...views];
  const common = await collect(ask, commonRequests);
  const wanted = await collect(ask, all.flatMap(viewRequests));
  const details = await collect(
    ask,
    detailRequests(idsIn(common.answers, wanted.answers, ofPlaces)),
  );
  const printed = await collect(ask, printedLists(details.answers));
  const tiles = [...new Set(all.flatMap(tileQueries))];
  const tileAnswers = new Map<string, Answer>();
  for (const query of tiles) {
    for (const [path, answer] of await tilesOf(ask, query))
      tileAnswers.set(answerKey(path), answer);
  }
  const about = common.answers.get('/api/about?lang=uk');
  const { dataDate } = (about ? readJson(about.bytes) : { dataDate: '' }) as { dataDate: string };
  return {
    answers: new Map(
      [common, wanted, details, printed]
        .flatMap(({ answers }) => [...answers])
        .concat([...tileAnswers]),
    ),
    refused: [common, wanted, details, printed].flatMap(({ refused }) => refused),
    tiles,
    dataDate,
  };
}

/** Of a comparison both sides are drawn. */
const tileQueries = (view: View): string[] => [
  answerKey(`/?${signQuery(view)}`).slice(2),
  ...(view.against === null
    ? []
    : [answerKey(`/?${signQuery({ ...view, filter: view.against })}`).slice(2)]),
];

type Answers = ReadonlyMap<string, Answer>;

/** The list of projects on the sheet that the figures of a single thing are printed on. */
const printedLists = (details: Answers): string[] =>
  [...details].flatMap(([key, { bytes }]) => {
    const [, query] = /^\/api\/summary\?(.*)/.exec(key) ?? [];
    if (query === undefined) return [];
    const { total } = readJson(bytes) as { total: { projects: number } };
    return total.projects > 0 ? [`/api/projects?${query}&limit=50`] : [];
  });

function idsIn(common: Answers, wanted: Answers, ofPlaces: 'all' | 'named') {
  const pages = [...wanted.keys()].filter((key) =>
    /^\/api\/projects\?(?:cursor=[^&]+&)?limit=50$/.test(key),
  );
  const named = new Set(
    listIn(common, '/api/map/links.geojson', 'features')
      .map(({ properties }) => properties as Listed)
      .flatMap(({ drawing, placeId }) => (drawing === 'dot' ? [] : placeId)),
  );
  const isWanted = ({ id, kind }: Listed) =>
    ofPlaces === 'all' || kind !== 'settlement' || named.has(id);
  const idOf = ({ id }: Listed) => String(id);
  return {
    items: listIn(common, '/api/strategy', 'items').map(({ code }) => String(code)),
    places: listIn(common, '/api/places', 'items').filter(isWanted).map(idOf),
    funders: listIn(common, '/api/organisations', 'items').map(idOf),
    projects: pages.flatMap((key) => listIn(wanted, key, 'items').map(idOf)),
  };
}

type Listed = Record<string, unknown>;

/** The members of a list that was answered; none where it was refused. */
function listIn(answers: Answers, key: string, name: string): Listed[] {
  const answer = answers.get(key);
  if (answer === undefined) return [];
  return (readJson(answer.bytes) as Record<string, Listed[]>)[name] ?? [];
}
