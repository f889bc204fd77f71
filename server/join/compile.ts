import { boxOf, type Geodata } from '@stratlas/geodata';
import { foldName } from '@stratlas/geodata/names/fold';
import type { Place } from '@stratlas/geodata/place';
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
  PlaceLineageTable,
  PlaceNameTable,
  PlaceTable,
} from '../db/schema.ts';
import { compileLinks } from './compile-links.ts';
import type { Statement } from './ledger/statement.ts';
import type { Sources } from './sources.ts';

/** All rows of the compiled tables. */
export interface CompiledRows {
  item: ItemTable[];
  itemLineage: ItemLineageTable[];
  place: PlaceTable[];
  placeName: PlaceNameTable[];
  placeLineage: PlaceLineageTable[];
  link: LinkTable[];
  areaPlace: AreaPlaceTable[];
  ground: GroundTable[];
}

/**
 * Joins strategy, links and places into the rows of the database.
 * @param standing what the ledger holds for true
 */
export function compile(
  { items, scopes, geodata }: Pick<Sources, 'items' | 'scopes' | 'geodata'>,
  standing: readonly Statement[],
): CompiledRows {
  const scopeOf = new Map(scopes.map((scope) => [scope.code, scope]));
  return {
    item: items.map((item, position) => itemRow(item, position, scopeOf.get(item.code))),
    itemLineage: items.flatMap(({ code }) =>
      lineage(code).map((ancestorCode) => ({ code, ancestorCode })),
    ),
    place: geodata.places.map((place, position) => placeRow(place, position, geodata)),
    placeName: geodata.places.flatMap(nameRows),
    placeLineage: placeLineageRows(geodata.places),
    ...compileLinks(standing, geodata.places),
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

function placeLineageRows(places: readonly Place[]): PlaceLineageTable[] {
  const parents = new Map(places.map(({ id, parentId }) => [id, parentId]));
  const rows: PlaceLineageTable[] = [];
  for (const { id } of places) {
    for (let at: string | null = id; at !== null; at = parents.get(at) ?? null) {
      rows.push({ placeId: id, ancestorId: at });
    }
  }
  return rows;
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
