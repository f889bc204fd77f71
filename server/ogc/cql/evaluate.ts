import type { Geometry } from 'geojson';
import type { Queryables } from '../collections/queryable.ts';
import type { OgcFeature } from '../sources/source.ts';
import { calculated } from './arithmetic.ts';
import { geometryName } from './check.ts';
import { accentFolded, caseFolded, compareTexts } from './fold.ts';
import {
  type ArrayFunction,
  arithmetic,
  arrayFunctions,
  isOneOf,
  spatialFunctions,
  temporalFunctions,
} from './functions.ts';
import { isLike } from './like.ts';
import { inOneUnit, open, type Span } from './span.ts';
import type { SpatialReader } from './spatial.ts';
import { temporalLaws } from './temporal.ts';
import { every, negation, some, type Truth } from './three-valued.ts';
import type { CallNode, Node } from './tree.ts';

type Plain = string | number | boolean | Span | Geometry | readonly string[];
/** Null is what is not known. */
type Known = Plain | null;

/** What a filter is read against. */
export interface Subject {
  queryables: Queryables;
  /** Undefined where the filter has no spatial function. */
  spatial: SpatialReader | undefined;
}

/** The filter's reader in plain code. @param node as `checked` returns it */
export function evaluate(node: Node, feature: OgcFeature, subject: Subject): Truth {
  const value = known(node, feature, subject);
  return typeof value === 'boolean' ? value : null;
}

function known(node: Node, feature: OgcFeature, subject: Subject): Known {
  switch (node.is) {
    case 'text':
    case 'number':
    case 'boolean':
      return node.value;
    case 'geometry':
      return node.geometry;
    case 'instant':
      return { from: node.value, to: node.value };
    case 'interval':
      return spanOf(node.from, node.to, feature, subject);
    case 'list':
      return node.items.map((item) => String(known(item, feature, subject)));
    case 'property':
      return propertyOf(node.name, feature, subject);
    case 'call':
      return resultOf(node, feature, subject);
  }
}

function propertyOf(name: string, { geometry, properties }: OgcFeature, { queryables }: Subject) {
  if (name === geometryName && !Object.hasOwn(queryables, name)) return geometry;
  const value = properties[name] ?? null;
  const isDay = queryables[name]?.type === 'date';
  return isDay && typeof value === 'string' ? { from: value, to: value } : value;
}

/** Null where an end that is not open is not known. */
function spanOf(
  from: Node | null,
  to: Node | null,
  feature: OgcFeature,
  subject: Subject,
): Span | null {
  const first = from && (known(from, feature, subject) as Span | null);
  const last = to && (known(to, feature, subject) as Span | null);
  if ((from && !first) || (to && !last)) return null;
  return { from: first?.from ?? open.from, to: last?.to ?? open.to };
}

function resultOf(node: CallNode, feature: OgcFeature, subject: Subject): Known {
  const { op, args } = node;
  const read = (arg: Node) => known(arg, feature, subject);
  const truth = (arg: Node) => evaluate(arg, feature, subject);
  if (op === 'and') return every(lazily(args, truth));
  if (op === 'or') return some(lazily(args, truth));
  const values = args.map(read);
  const [first = null, second = null] = values;
  if (op === 'isNull') return first === null;
  if (op === 'in') return some(values.slice(1).map((item) => compared('=', first, item)));
  if (op === 'between') return betweenOf(values);
  if (values.some((value) => value === null)) return null;
  if (op === 'not') return negation(first as Truth);
  if (op === 'like') return isLike(String(first), String(second));
  if (op === 'casei') return caseFolded(String(first));
  if (op === 'accenti') return accentFolded(String(first));
  if (isOneOf(arithmetic, op)) return calculated(op, first as number, second as number);
  if (isOneOf(arrayFunctions, op)) return arrayTest(op, first as string[], second as string[]);
  if (isOneOf(temporalFunctions, op)) return temporalTest(op, first as Span, second as Span);
  if (isOneOf(spatialFunctions, op)) {
    return subject.spatial?.(op, first as Geometry, second as Geometry) ?? null;
  }
  return compared(op, first, second);
}

function* lazily(args: readonly Node[], read: (arg: Node) => Truth): Generator<Truth> {
  for (const arg of args) yield read(arg);
}

const betweenOf = ([value = null, low = null, high = null]: readonly Known[]): Truth =>
  every([compared('>=', value, low), compared('<=', value, high)]);

function compared(op: string, left: Known, right: Known): Truth {
  if (left === null || right === null) return null;
  const order = orderOf(left, right);
  if (op === '=') return order === 0;
  if (op === '<>') return order !== 0;
  if (op === '<') return order < 0;
  if (op === '>') return order > 0;
  return op === '<=' ? order <= 0 : order >= 0;
}

function orderOf(left: Plain, right: Plain): number {
  if (typeof left === 'string') return compareTexts(left, String(right));
  if (isSpan(left) && isSpan(right)) {
    const [one = left, other = right] = inOneUnit([left, right]);
    return compareTexts(one.from, other.from);
  }
  return Number(left) - Number(right);
}

const isSpan = (value: Plain): value is Span => typeof value === 'object' && 'from' in value;

function arrayTest(op: ArrayFunction, left: readonly string[], right: readonly string[]): boolean {
  const holds = (whole: readonly string[], part: readonly string[]) =>
    part.every((one) => whole.includes(one));
  switch (op) {
    case 'a_equals':
      return holds(left, right) && holds(right, left);
    case 'a_contains':
      return holds(left, right);
    case 'a_containedby':
      return holds(right, left);
    case 'a_overlaps':
      return left.some((one) => right.includes(one));
  }
}

function temporalTest(op: keyof typeof temporalLaws, left: Span, right: Span): boolean {
  const [a = left, b = right] = inOneUnit([left, right]);
  const ends = { a0: a.from, a1: a.to, b0: b.from, b1: b.to };
  return temporalLaws[op].some((law) =>
    law.every(([one, sign, other]) => {
      const [before, after] = [ends[one], ends[other]];
      return sign === '=' ? before === after : sign === '<' ? before < after : before <= after;
    }),
  );
}
