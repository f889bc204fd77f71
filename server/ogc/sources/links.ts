import type { Geometry } from 'geojson';
import { pointOf } from '../../queries/place-features.ts';
import type { OgcFeature, Row, TableSource } from './source.ts';

const told = [
  'link.id',
  'link.itemCode',
  'link.placeId',
  'link.throughKind',
  'link.relation',
  'link.method',
  'link.confidence',
  'link.quote',
  'link.quoteCode',
  'place.nameUk as placeNameUk',
  'place.nameEn as placeNameEn',
  'place.kind as placeKind',
] as const;
const nameOf = (column: string): string => column.split(/ as |\./).at(-1) ?? column;

/** Every standing link of an item of the strategy to a place. */
export const linkSource: TableSource = {
  rows: (db) =>
    db
      .selectFrom('link')
      .innerJoin('place', 'place.id', 'link.placeId')
      .select(told)
      .select(['west', 'south', 'east', 'north', 'lon', 'lat', 'shape']),
  reads: [...told.map(nameOf), 'lon', 'lat', 'shape'],
  feature: linkFeature,
};

function linkFeature({ lon, lat, shape, ...properties }: Row): OgcFeature {
  const point = pointOf({ lon: lon as number | null, lat: lat as number | null });
  const geometry = typeof shape === 'string' ? (JSON.parse(shape) as Geometry) : point;
  return { id: properties.id, geometry, properties };
}
