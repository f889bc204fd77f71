import type { DrawnGeometry, Precision, ProjectPlace } from '@stratlas/seeds/project';
import { pointOnFeature } from '@turf/point-on-feature';
import type { Position } from 'geojson';
import {
  isUnit,
  type KnownPlace,
  type RegisterGazetteer,
  type UnitKind,
  unitKinds,
} from './gazetteer.ts';

/** A location as everybody may see it. */
export interface PublicPlace {
  /** The place, or the unit that stands for it; null where none may be told. */
  placeId: string | null;
  lon: number | null;
  lat: number | null;
  geometry: DrawnGeometry | null;
  share: number;
  precision: Precision;
  method: string;
  confidence: number;
  quote: string;
}

/**
 * The only place where publication precision is applied: all that is published of a location
 * comes from here, and whatever is finer never reaches a published table.
 */
export function publicPlace(place: ProjectPlace, gazetteer: RegisterGazetteer): PublicPlace {
  const { placeId, geometry, ...rest } = place;
  const known = placeId === null ? undefined : gazetteer.place(placeId);
  if (rest.precision === 'hidden') return unit(rest, undefined);
  if (rest.precision === 'exact') return exactly(place, known, gazetteer);
  const anchor = known ?? (geometry ? gazetteer.unitAt(inside(geometry)) : undefined);
  return unit(rest, coarsened(anchor, place, rest.precision, gazetteer));
}

type Said = Pick<ProjectPlace, 'share' | 'precision' | 'method' | 'confidence' | 'quote'>;

/** The words that named it are left out: they may name something finer. */
const unit = (said: Said, place: KnownPlace | undefined): PublicPlace => ({
  ...said,
  quote: '',
  placeId: place?.id ?? null,
  lon: place?.lon ?? null,
  lat: place?.lat ?? null,
  geometry: null,
});

function exactly(
  { geometry, ...said }: ProjectPlace,
  known: KnownPlace | undefined,
  gazetteer: RegisterGazetteer,
): PublicPlace {
  if (geometry === null) return { ...unit(said, known), quote: said.quote };
  const [lon = 0, lat = 0] = inside(geometry);
  const placeId = known?.id ?? gazetteer.unitAt([lon, lat])?.id ?? null;
  return { ...said, placeId, lon: rounded(lon), lat: rounded(lat), geometry: trimmed(geometry) };
}

/** The unit of the wanted level that holds a place; a place as coarse as that already stays. */
function coarsened(
  anchor: KnownPlace | undefined,
  { geometry }: ProjectPlace,
  level: Exclude<Precision, 'exact' | 'hidden'>,
  gazetteer: RegisterGazetteer,
): KnownPlace | undefined {
  if (anchor === undefined) return undefined;
  const units = gazetteer.upwards(anchor.id).filter(({ kind }) => isUnit(kind));
  const wanted = unitKinds.indexOf(level);
  const finest = units.find(({ kind }) => unitKinds.indexOf(kind as UnitKind) >= wanted);
  const point = geometry ? inside(geometry) : pointOfObject(anchor);
  if (level !== 'settlement' || finest?.kind !== 'hromada' || !point) return finest;
  return gazetteer.settlementNear(point, finest.id) ?? finest;
}

/** Objects hang on their hromada; a hromada that was meant as such stays one. */
const pointOfObject = ({ kind, lon, lat }: KnownPlace): Position | undefined =>
  isUnit(kind) || lon === null || lat === null ? undefined : [lon, lat];

/** A point of the geometry itself, also where its centre lies beside it. */
const inside = (geometry: DrawnGeometry): Position => pointOnFeature(geometry).geometry.coordinates;

/** Five decimals are about a metre: more would only pretend. */
const rounded = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

function trimmed(geometry: DrawnGeometry): DrawnGeometry {
  const pair = ([lon, lat]: [number, number]): [number, number] => [rounded(lon), rounded(lat)];
  switch (geometry.type) {
    case 'Point':
      return { ...geometry, coordinates: pair(geometry.coordinates) };
    case 'LineString':
      return { ...geometry, coordinates: geometry.coordinates.map(pair) };
    case 'Polygon':
      return { ...geometry, coordinates: geometry.coordinates.map((ring) => ring.map(pair)) };
  }
}
