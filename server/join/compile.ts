import { boxOf, type Geodata } from '@stratlas/geodata';
import { foldName } from '@stratlas/geodata/names/fold';
import type { Place, PlaceKind } from '@stratlas/geodata/place';
import type { AreaScope } from '@stratlas/seeds';
import type { Item } from '@stratlas/seeds/strategy';
import { lineage } from '../contract/codes.ts';
import { searchTextOf } from '../contract/search-text.ts';
import type {
  AreaPlaceTable,
  GroundTable,
  ItemLineageTable,
  ItemTable,
  LinkTable,
  PlaceNameTable,
  PlaceTable,
} from '../db/schema.ts';
import { keyOf, type Statement } from './ledger/statement.ts';
import { readSources, type Sources } from './sources.ts';

/** All rows of the compiled tables. */
export interface CompiledRows {
  item: ItemTable[];
  itemLineage: ItemLineageTable[];
  place: PlaceTable[];
  placeName: PlaceNameTable[];
  link: LinkTable[];
  areaPlace: AreaPlaceTable[];
  ground: GroundTable[];
}

/**
 * Joins strategy, links and places into the rows of the database.
 * @param standing what the ledger holds for true; by default all that the sources state
 */
export function compile(
  { items, scopes, geodata, statements }: Sources = readSources(),
  standing: readonly Statement[] = statements,
): CompiledRows {
  const scopeOf = new Map(scopes.map((scope) => [scope.code, scope]));
  const link = standing.flatMap((statement) => linkRows(statement, geodata.places));
  return {
    item: items.map((item, position) => itemRow(item, position, scopeOf.get(item.code))),
    itemLineage: items.flatMap(({ code }) =>
      lineage(code).map((ancestorCode) => ({ code, ancestorCode })),
    ),
    place: geodata.places.map((place, position) => placeRow(place, position, geodata)),
    placeName: geodata.places.flatMap(nameRows),
    link,
    areaPlace: areaPlaceRows(link, geodata.places),
    ground: Object.entries(geodata.background).map(([id, shape]) => ({
      id,
      shape: JSON.stringify(shape),
    })),
  };
}

function itemRow(item: Item, position: number, area: AreaScope | undefined): ItemTable {
  const { start, end, ...rest } = item;
  return {
    ...rest,
    position,
    startOffset: start,
    endOffset: end,
    scope: area?.scope ?? null,
    reasonUk: area?.reasonUk ?? null,
    reasonEn: area?.reasonEn ?? null,
    searchText: searchTextOf(item),
  };
}

function placeRow(place: Place, position: number, { shapes }: Geodata): PlaceTable {
  const { point, aliases: _, ...rest } = place;
  const shape = shapes.get(place.id);
  const [west, south, east, north] = boxOf(place, shapes) ?? [null, null, null, null];
  return {
    ...rest,
    position,
    lon: point?.[0] ?? null,
    lat: point?.[1] ?? null,
    west,
    south,
    east,
    north,
    inOblast: Number(place.inOblast),
    planned: Number(place.planned),
    attributes: JSON.stringify(place.attributes),
    shape: shape ? JSON.stringify(shape) : null,
  };
}

function nameRows(place: Place): PlaceNameTable[] {
  const plain = {
    placeId: place.id,
    kind: 'name',
    fromDate: null,
    toDate: null,
    act: null,
  } as const;
  const names: PlaceNameTable[] = [
    { ...plain, form: place.nameUk, folded: foldName(place.nameUk), language: 'uk' },
    { ...plain, form: place.nameEn, folded: foldName(place.nameEn), language: 'en' },
  ];
  const aliases = place.aliases.map(({ form, language, kind, from, to, act }) => ({
    placeId: place.id,
    form,
    folded: foldName(form),
    language,
    kind,
    fromDate: from,
    toDate: to,
    act,
  }));
  return [...names, ...aliases];
}

/** A link to a kind of place becomes one row for each place of that kind in the oblast. */
function linkRows(statement: Statement, places: readonly Place[]): LinkTable[] {
  const { placeId, placeKind } = statement;
  const targets = placeId === null ? membersOf(placeKind, places) : [placeId];
  return targets.map((target) => ({
    id: `${keyOf(statement)}|${target}`,
    itemCode: statement.itemCode,
    placeId: target,
    throughKind: placeKind,
    relation: statement.relation,
    method: statement.method,
    quote: statement.quote,
    startOffset: statement.startOffset,
    endOffset: statement.endOffset,
    quoteCode: statement.quoteCode,
    confidence: statement.confidence,
  }));
}

const membersOf = (kind: PlaceKind | null, places: readonly Place[]): string[] =>
  places.filter((place) => place.kind === kind && place.inOblast).map(({ id }) => id);

function areaPlaceRows(links: readonly LinkTable[], places: readonly Place[]): AreaPlaceTable[] {
  const parents = new Map(places.map(({ id, parentId }) => [id, parentId]));
  const pairs = new Set<string>();
  for (const { itemCode, placeId } of links) {
    for (let id: string | null = placeId; id !== null; id = parents.get(id) ?? null) {
      pairs.add(`${itemCode} ${id}`);
    }
  }
  return [...pairs].map((pair) => {
    const [code = '', placeId = ''] = pair.split(' ');
    return { code, placeId };
  });
}
