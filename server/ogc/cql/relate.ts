import type { Geometry } from 'geojson';
import GeoJSONReader, { type Shape } from 'jsts/org/locationtech/jts/io/GeoJSONReader.js';
import RelateOp, { type Matrix } from 'jsts/org/locationtech/jts/operation/relate/RelateOp.js';
import IsValidOp from 'jsts/org/locationtech/jts/operation/valid/IsValidOp.js';
import type { SpatialFunction } from './functions.ts';

const reader = new GeoJSONReader();
const shapes = new WeakMap<Geometry, Shape>();

function shapeOf(geometry: Geometry): Shape {
  const shape = shapes.get(geometry) ?? reader.read(geometry);
  shapes.set(geometry, shape);
  return shape;
}

type Law = (matrix: Matrix, left: number, right: number) => boolean;

const laws: Record<SpatialFunction, Law> = {
  s_intersects: (matrix) => matrix.isIntersects(),
  s_disjoint: (matrix) => matrix.isDisjoint(),
  s_equals: (matrix, left, right) => matrix.isEquals(left, right),
  s_touches: (matrix, left, right) => matrix.isTouches(left, right),
  s_crosses: (matrix, left, right) => matrix.isCrosses(left, right),
  s_within: (matrix) => matrix.isWithin(),
  s_contains: (matrix) => matrix.isContains(),
  s_overlaps: (matrix, left, right) => matrix.isOverlaps(left, right),
};

/**
 * How two geometries lie to each other on the plane of degrees, by the nine intersections of their
 * insides, borders and outsides. The functions of @turf know these relations for single shapes
 * alone: most of ours are of several parts.
 */
export function relate(op: SpatialFunction, left: Geometry, right: Geometry): boolean {
  const [one, other] = [shapeOf(left), shapeOf(right)];
  return laws[op](RelateOp.relate(one, other), one.getDimension(), other.getDimension());
}

/** False for a border that crosses itself, and the like: of it nothing can be said. */
export const isSound = (geometry: Geometry): boolean => IsValidOp.isValid(shapeOf(geometry));
