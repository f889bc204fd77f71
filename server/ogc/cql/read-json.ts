import { z } from 'zod';
import { boxNode } from './box.ts';
import { arithmetic, comparisons, functions } from './functions.ts';
import { geometryOf } from './geojson.ts';
import { instantIn } from './instants.ts';
import { Measure } from './limits.ts';
import { CqlProblem } from './problem.ts';
import { call, type Node } from './tree.ts';

const tests = ['and', 'or', 'not', 'like', 'between', 'in', 'isNull'];
const operators: readonly string[] = [...tests, ...comparisons, ...arithmetic, ...functions];

/** Reads CQL2 JSON. @throws CqlProblem where it does not follow its schema */
export function readJson(filter: string): Node {
  let value: unknown;
  try {
    value = JSON.parse(filter);
  } catch {
    throw new CqlProblem('character 1', 'JSON');
  }
  return nodeOf(value, 'filter', new Measure());
}

function nodeOf(value: unknown, at: string, measure: Measure): Node {
  measure.node(at);
  return measure.within(at, () => {
    if (typeof value === 'string') return { is: 'text', at, value };
    if (typeof value === 'boolean') return { is: 'boolean', at, value };
    if (typeof value === 'number' && Number.isFinite(value)) return { is: 'number', at, value };
    if (Array.isArray(value)) return { is: 'list', at, items: listed(value, at, measure) };
    return objectOf(value, at, measure);
  });
}

const listed = (values: readonly unknown[], at: string, measure: Measure): Node[] =>
  values.map((one, index) => nodeOf(one, `${at}[${index}]`, measure));

const text = z.string();
const shapes = {
  call: z.strictObject({ op: text, args: z.array(z.unknown()) }),
  property: z.strictObject({ property: text }),
  date: z.strictObject({ date: text }),
  timestamp: z.strictObject({ timestamp: text }),
  interval: z.strictObject({ interval: z.tuple([z.unknown(), z.unknown()]) }),
  box: z.strictObject({ bbox: z.array(z.number()) }),
  geometry: z.object({ type: text }),
};

function objectOf(value: unknown, at: string, measure: Measure): Node {
  const called = shapes.call.safeParse(value).data;
  if (called) return callOf(called.op, called.args, at, measure);
  const property = shapes.property.safeParse(value).data;
  if (property) return { is: 'property', at, name: property.property };
  const date = shapes.date.safeParse(value).data;
  if (date) return instantIn(date.date, `${at}.date`, 'day');
  const time = shapes.timestamp.safeParse(value).data;
  if (time) return instantIn(time.timestamp, `${at}.timestamp`, 'moment');
  const interval = shapes.interval.safeParse(value).data?.interval;
  if (interval) {
    const [from, to] = interval.map((one, index) => boundOf(one, `${at}[${index}]`, measure));
    return { is: 'interval', at, from: from ?? null, to: to ?? null };
  }
  const box = shapes.box.safeParse(value).data?.bbox;
  if (box) return boxNode(box, `${at}.bbox`);
  if (shapes.geometry.safeParse(value).success) {
    return { is: 'geometry', at, geometry: geometryOf(value, at, measure), isBox: false };
  }
  throw new CqlProblem(at, 'an operator, a property, a date, an interval, a geometry or a value');
}

function callOf(name: string, args: readonly unknown[], at: string, measure: Measure): Node {
  const op = operators.find((one) => one.toLowerCase() === name.toLowerCase());
  if (op === undefined) throw new CqlProblem(`${at}.op`, 'an operator or a function of CQL2');
  return call(at, op, ...listed(args, `${at}.args`, measure));
}

function boundOf(value: unknown, at: string, measure: Measure): Node | null {
  if (value === '..') return null;
  return typeof value === 'string' ? instantIn(value, at) : nodeOf(value, at, measure);
}
