import type { GeometryCollection, Topology } from 'topojson-specification';
import { z } from 'zod';
import type { Shape } from '../place.ts';
import { GeodataError } from './error.ts';

const position = z.array(z.number()).min(2).max(3);
const line = z.array(position).min(2);
const rings = z.array(z.array(position).min(4));

const shape = z.discriminatedUnion('type', [
  z.object({ type: z.literal('LineString'), coordinates: line }),
  z.object({ type: z.literal('MultiLineString'), coordinates: z.array(line) }),
  z.object({ type: z.literal('Polygon'), coordinates: rings }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(rings) }),
]) satisfies z.ZodType<Shape>;

const features = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(z.object({ id: z.string().min(1), geometry: shape })),
});

const pair = z.tuple([z.number(), z.number()]);
const arcs = z.array(z.array(z.int()));
const unit = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), id: z.string(), arcs }),
  z.object({ type: z.literal('MultiPolygon'), id: z.string(), arcs: z.array(arcs) }),
]);

const unitTopology = z.object({
  type: z.literal('Topology'),
  transform: z.object({ scale: pair, translate: pair }),
  arcs: z.array(z.array(pair).min(2)),
  objects: z.object({
    hromadas: z.object({ type: z.literal('GeometryCollection'), geometries: z.array(unit) }),
  }),
});

/** The hromadas as arcs; every larger unit is merged from it, so neighbours share each vertex. */
export type UnitTopology = Topology<{ hromadas: GeometryCollection }> &
  z.infer<typeof unitTopology>;

function parse<T>(file: string, text: string, schema: z.ZodType<T>): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new GeodataError(file, null, error instanceof Error ? error.message : 'not JSON');
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new GeodataError(file, null, `${issue?.path.join('.')}: ${issue?.message}`);
}

/** Shapes by id from a GeoJSON feature collection. @throws GeodataError */
export function readFeatures(file: string, text: string): Map<string, Shape> {
  const { features: all } = parse(file, text, features);
  return new Map(all.map(({ id, geometry }) => [id, geometry]));
}

/** The topology of the hromadas. @throws GeodataError */
export function readUnitTopology(file: string, text: string): UnitTopology {
  return parse(file, text, unitTopology) as UnitTopology;
}
