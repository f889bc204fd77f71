import { area } from '@turf/area';
import { buffer } from '@turf/buffer';
import { circle } from '@turf/circle';
import { kinks } from '@turf/kinks';
import { length } from '@turf/length';
import type {
  Geometry,
  LineString,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson';
import type { Near } from '../../contract/near.ts';
import { isClockwise } from '../../exchange/export/geometry.ts';

/** A piece of land that is asked about. */
export interface Land {
  shape: Polygon | MultiPolygon;
  /** What it was made around, or itself: distances are measured from here. */
  core: Geometry;
  /** Square kilometres, on the sphere. */
  areaKm2: number;
  /** Of the line that it lies along; null without one. */
  lengthKm: number | null;
}

/** Why there is no land where something was asked about. */
export class LandError extends Error {
  override readonly name = 'LandError';
}

/** Corners of a whole circle: its area is then 0.01 % short. */
const corners = 256;

/**
 * The land that is meant, on the sphere of mean radius (6,371.0088 km).
 * @param geometryOf what is known of a place: its shape, else its point
 * @throws LandError where a place is not known, has no area and no kilometres, or a ring crosses itself
 */
export function landOf(near: Near, geometryOf: (id: string) => Geometry | null): Land {
  switch (near.kind) {
    case 'circle':
      return measured(disc(near.centre, near.km), pointAt(near.centre));
    case 'polygon': {
      const ring = near.ring.map((position): Position => [...position]);
      const shape: Polygon = { type: 'Polygon', coordinates: [closed(ring)] };
      if (kinks(shape).features.length > 0) throw new LandError('the outline crosses itself');
      return measured(shape, shape);
    }
    case 'corridor': {
      const line = near.line.map((position): Position => [...position]);
      const core: LineString = { type: 'LineString', coordinates: line };
      return measured(around(core, near.km), core);
    }
    case 'place': {
      const core = geometryOf(near.id);
      if (core === null) throw new LandError('it is not known where the place is');
      return measured(near.km === 0 ? areaOf(core) : around(core, near.km), core);
    }
  }
}

const pointAt = ([lon, lat]: readonly [number, number]): Geometry => ({
  type: 'Point',
  coordinates: [lon, lat],
});

/** Against the clock, as RFC 7946 asks. */
function closed(ring: Position[]): Position[] {
  const whole = [...ring, ring[0] ?? []];
  return isClockwise(whole) ? whole.toReversed() : whole;
}

const disc = ([lon, lat]: readonly [number, number], km: number): Polygon =>
  circle([lon, lat], km, { steps: corners }).geometry;

function around(core: Geometry, km: number): Polygon | MultiPolygon {
  if (core.type === 'Point') return disc(core.coordinates as [number, number], km);
  const made = buffer(core, km, { units: 'kilometers', steps: corners / 8 });
  if (made === undefined || !('geometry' in made)) throw new LandError('nothing lies around it');
  return made.geometry;
}

function areaOf(core: Geometry): Polygon | MultiPolygon {
  if (core.type === 'Polygon' || core.type === 'MultiPolygon') return core;
  throw new LandError('the place has no area of its own: say how many kilometres around it');
}

const isLine = (core: Geometry): core is LineString | MultiLineString =>
  core.type === 'LineString' || core.type === 'MultiLineString';

const measured = (shape: Land['shape'], core: Geometry): Land => ({
  shape,
  core,
  areaKm2: area(shape) / 1e6,
  lengthKm: isLine(core)
    ? length({ type: 'Feature', properties: {}, geometry: core }, { units: 'kilometers' })
    : null,
});
