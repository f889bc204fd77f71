import type { Geometry } from 'geojson';

/** Where in the filter something stands. */
interface Placed {
  at: string;
}

export type TextNode = Placed & { is: 'text'; value: string };
export type NumberNode = Placed & { is: 'number'; value: number };
export type TruthNode = Placed & { is: 'boolean'; value: boolean };
/** A day, or a moment of one; moments as `2024-05-01T10:00:00.000Z`. */
export type InstantNode = Placed & { is: 'instant'; value: string; unit: 'day' | 'moment' };
/** Null is open. */
export type IntervalNode = Placed & { is: 'interval'; from: Node | null; to: Node | null };
/** In the coordinates of the filter until `check` has them in CRS84. */
export type GeometryNode = Placed & { is: 'geometry'; geometry: Geometry; isBox: boolean };
export type ListNode = Placed & { is: 'list'; items: readonly Node[] };
export type PropertyNode = Placed & { is: 'property'; name: string };
/** Operators and functions by their names in the JSON encoding: `and`, `<=`, `s_within` … */
export type CallNode = Placed & { is: 'call'; op: string; args: readonly Node[] };

/** A filter as both encodings of CQL2 are read. */
export type Node =
  | TextNode
  | NumberNode
  | TruthNode
  | InstantNode
  | IntervalNode
  | GeometryNode
  | ListNode
  | PropertyNode
  | CallNode;

export const call = (at: string, op: string, ...args: readonly Node[]): CallNode => ({
  is: 'call',
  at,
  op,
  args,
});
