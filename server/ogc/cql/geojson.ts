import type { Geometry, Position } from 'geojson';
import { z } from 'zod';
import type { Measure } from './limits.ts';
import { CqlProblem } from './problem.ts';

const position = z.tuple([z.number(), z.number()], z.number());
const line = z.array(position).min(2);
const ring = z
  .array(position)
  .min(4)
  .refine((all) => all[0]?.[0] === all.at(-1)?.[0] && all[0]?.[1] === all.at(-1)?.[1]);

const shapes: Record<string, z.ZodType> = {
  Point: position,
  MultiPoint: z.array(position).min(1),
  LineString: line,
  MultiLineString: z.array(line).min(1),
  Polygon: z.array(ring).min(1),
  MultiPolygon: z.array(z.array(ring).min(1)).min(1),
};

const collection = z.object({
  type: z.literal('GeometryCollection'),
  geometries: z.array(z.unknown()).min(1),
});
const simple = z.object({ type: z.string(), coordinates: z.unknown() });

/** Reads a GeoJSON geometry, without heights. @throws CqlProblem where it is none */
export function geometryOf(value: unknown, at: string, measure: Measure): Geometry {
  const several = collection.safeParse(value).data;
  if (several) {
    const geometries = several.geometries.map((one, index) =>
      measure.within(at, () => geometryOf(one, `${at}.geometries[${index}]`, measure)),
    );
    return { type: 'GeometryCollection', geometries };
  }
  const one = simple.safeParse(value).data;
  const shape = one && Object.hasOwn(shapes, one.type) ? shapes[one.type] : undefined;
  if (one === undefined || shape === undefined) throw new CqlProblem(at, 'a GeoJSON geometry');
  const coordinates = flat(one.coordinates, at, measure);
  if (!shape.safeParse(coordinates).success) {
    throw new CqlProblem(`${at}.coordinates`, `the coordinates of a ${one.type}`);
  }
  return { type: one.type, coordinates } as Geometry;
}

type Nested = Position | readonly Nested[];

/** Coordinates without heights, each counted. */
function flat(value: unknown, at: string, measure: Measure): Nested | unknown {
  if (!Array.isArray(value)) return value;
  if (typeof value[0] !== 'number') {
    return measure.within(at, () => value.map((one) => flat(one, at, measure)));
  }
  measure.vertex(at);
  return value.slice(0, 2);
}
