import {
  type Filter,
  filterPairs,
  goalOf,
  type Language,
  type PlaceResponse,
  type ProjectAnswer,
  signQuery,
  type View,
} from '@stratlas/server/contract';
import type { QueryClient } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { bodyOf, server } from '../../api/client.ts';
import {
  allPlacesQuery,
  type DrawnPlace,
  drawnPlacesQuery,
  strategyQuery,
} from '../../api/queries.ts';
import { i18n } from '../../i18n/i18n.ts';
import { showsProjects } from '../../map/context.ts';
import type { LonLat } from '../../map/picture/mercator.ts';
import { matchingAreas } from '../../state/areas.ts';
import { strategyOf } from '../../state/strategy.ts';
import { nameOf, textOf } from '../../ui/item-words.ts';
import { mainSum, roundMoney } from '../register/money.ts';
import { titleOf, yearsIn } from '../register/project-words.ts';
import type { Entry, Spot, Sum } from './pins.ts';

export interface Spots {
  of: 'projects' | 'areas';
  spots: Spot[];
  /** Whether there are more than were read: nobody reads a table of thousands on paper. */
  isCut: boolean;
}

/** So many projects have a line in a printed table; what a filter has more of is told below it. */
const mostProjects = 1000;

type Places = ReadonlyMap<string, PlaceResponse>;

/** The places of what a view shows on its map, each with what is there. */
export async function spotsOf(view: View, language: Language, client: QueryClient): Promise<Spots> {
  const places = await client.fetchQuery(allPlacesQuery());
  if (!showsProjects(view)) {
    const spots = await areaSpots(view, language, client, places);
    return { of: 'areas', isCut: false, spots };
  }
  const [{ projects, isCut }, points] = await Promise.all([
    projectsOnMap(view.filter),
    moneyByPoint(view),
  ]);
  const t = i18n.getFixedT(language);
  const spots = projectSpots({ projects, points }, places, language, t);
  return { of: 'projects', spots, isCut };
}

/** Page after page, as the list of projects asks: what was taken along without a server has these. */
async function projectsOnMap(filter: Filter) {
  const projects: ProjectAnswer[] = [];
  const query = { ...Object.fromEntries(filterPairs(filter)), limit: '50', shown: 'map' } as const;
  let cursor: string | null = '';
  while (cursor !== null && projects.length < mostProjects) {
    const next: string = cursor;
    const page = await bodyOf(
      server.api.projects.$get({ query: { ...query, ...(next && { cursor: next }) } }),
    );
    projects.push(...page.items);
    cursor = page.nextCursor;
  }
  return { projects, isCut: cursor !== null };
}

type Points = ReadonlyMap<string, Sum>;

/** What the map's signs add up, point by point. */
async function moneyByPoint(view: View): Promise<Points> {
  const query = Object.fromEntries(new URLSearchParams(signQuery(view)));
  const points = await bodyOf(server.api.map.points.$get({ query }));
  return new Map(points.map((point) => [pointKey(point.lon, point.lat), point]));
}

const pointKey = (lon: number, lat: number): string => `${lon} ${lat}`;

interface OnMap {
  projects: readonly ProjectAnswer[];
  points: Points;
}

/** Each published location is a spot; those at one point are one, whatever place they name. */
export function projectSpots(
  { projects, points }: OnMap,
  places: Places,
  language: Language,
  t: TFunction,
): Spot[] {
  const spots = new Map<string, Spot>();
  for (const project of projects) {
    const entry = projectEntry(project, language, t);
    for (const { placeId, lon, lat } of project.places) {
      if (lon === null || lat === null) continue;
      const place = places.get(placeId ?? '');
      const key = pointKey(lon, lat);
      add(spots, key, { at: [lon, lat], place, language, money: points.get(key) ?? null }, entry);
    }
  }
  return [...spots.values()];
}

function projectEntry(project: ProjectAnswer, language: Language, t: TFunction): Entry {
  const sum = mainSum(project.funding);
  const money =
    sum &&
    `${t(`fundingKind.${sum.kind}`)}: ${roundMoney(sum.amountMinor, sum.currency, language)}`;
  const [first] = [...project.items].sort((a, b) => b.share - a.share);
  return {
    id: project.id,
    code: '',
    text: titleOf(project, language),
    aside: [money, yearsIn(project.funding)].filter(Boolean).join(' · '),
    goal: first === undefined ? null : goalOf(first.code),
  };
}

async function areaSpots(
  view: View,
  language: Language,
  client: QueryClient,
  places: Places,
): Promise<Spot[]> {
  const drawn = await client.fetchQuery(drawnPlacesQuery());
  const { areas, tree } = strategyOf(await client.fetchQuery(strategyQuery()));
  const codes = new Set(matchingAreas(areas, view.filter).map(({ code }) => code));
  const texts = new Map([...tree.byCode].map(([code, item]) => [code, textOf(item, language)]));
  return spotsOfAreas(
    drawn.filter(({ code }) => codes.has(code)),
    places,
    texts,
    language,
  );
}

/** One of all places of a kind, and where a section of railway ends, have no line of their own. */
const unnumbered = ['dot', 'end'];

export function spotsOfAreas(
  drawn: readonly DrawnPlace[],
  places: Places,
  texts: ReadonlyMap<string, string>,
  language: Language,
): Spot[] {
  const spots = new Map<string, Spot>();
  for (const { code, placeId, drawing } of drawn) {
    const place = places.get(placeId);
    if (unnumbered.includes(drawing) || !place || place.lon === null || place.lat === null)
      continue;
    const entry = { id: code, code, text: texts.get(code) ?? '', aside: '', goal: goalOf(code) };
    add(spots, placeId, { at: [place.lon, place.lat], place, language, money: null }, entry);
  }
  return [...spots.values()];
}

interface Where {
  at: LonLat;
  place: PlaceResponse | undefined;
  language: Language;
  money: Sum | null;
}

function add(spots: Map<string, Spot>, key: string, where: Where, entry: Entry): void {
  const { at, place, language, money } = where;
  const name = place ? nameOf(place, language) : '';
  const spot = spots.get(key) ?? { name, at, entries: [], money };
  if (!spot.entries.some(({ id }) => id === entry.id)) spot.entries.push(entry);
  spots.set(key, spot);
}
