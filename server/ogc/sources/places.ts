import type { PlaceKind } from '@stratlas/geodata/place';
import { territoryOf } from '@stratlas/geodata/territory';
import type { Geometry } from 'geojson';
import { pointOf } from '../../queries/place-features.ts';
import { placeGeometry } from '../collections/place-kinds.ts';
import { promoted } from './geometry.ts';
import { joinedIn } from './joined.ts';
import { listed, type OgcFeature, type Row, type TableSource } from './source.ts';

const plain = [
  'id',
  'nameUk',
  'nameEn',
  'parentId',
  'exactness',
  'inOblast',
  'planned',
  'population',
  'source',
  'licence',
  'lon',
  'lat',
  'shape',
  'attributes',
] as const;

/** All places of one kind. */
export const placeSource = (kind: PlaceKind): TableSource => ({
  rows: (db) =>
    db
      .selectFrom('place')
      .select(['west', 'south', 'east', 'north', ...plain])
      .select((eb) => [
        eb
          .selectFrom('placeName')
          .select(joinedIn('form'))
          .whereRef('placeName.placeId', '=', 'place.id')
          .as('names'),
        eb
          .selectFrom('placeLineage')
          .select(joinedIn('ancestorId'))
          .whereRef('placeLineage.placeId', '=', 'place.id')
          .whereRef('ancestorId', '<>', 'place.id')
          .as('within'),
        eb
          .selectFrom('link')
          .select(joinedIn('itemCode'))
          .whereRef('link.placeId', '=', 'place.id')
          .as('items'),
      ])
      .where('kind', '=', kind),
  reads: [...plain, 'names', 'within', 'items'],
  feature: (row) => placeFeature(row, kind),
});

function placeFeature(row: Row, kind: PlaceKind): OgcFeature {
  const { lon, lat, shape, attributes, names, within, items, inOblast, planned, ...rest } = row;
  const drawn = typeof shape === 'string' ? (JSON.parse(shape) as Geometry) : null;
  const point = pointOf({ lon: lon as number | null, lat: lat as number | null });
  const geometry = drawn ?? point;
  return {
    id: row.id,
    geometry: geometry && promoted(geometry, placeGeometry(kind)),
    properties: {
      ...rest,
      names: listed(names),
      within: listed(within),
      items: listed(items),
      inOblast: inOblast === 1,
      planned: planned === 1,
      territory: territoryOf(JSON.parse(String(attributes)))?.state ?? null,
    },
  };
}
