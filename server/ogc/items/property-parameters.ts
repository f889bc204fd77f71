import { badParameter } from '../../errors.ts';
import type { Queryable, Queryables } from '../collections/queryable.ts';
import { instantOf } from '../cql/instants.ts';
import { call, type Node } from '../cql/tree.ts';

/** Reads each parameter that is the name of a property. @throws ApiError 400 naming a wrong one */
export const propertyFilters = (parameters: URLSearchParams, queryables: Queryables) =>
  [...parameters].flatMap(([name, text]) => {
    const queryable = Object.hasOwn(queryables, name) ? queryables[name] : undefined;
    if (queryable === undefined) return [];
    const property: Node = { is: 'property', at: name, name };
    const op = queryable.type === 'list' ? 'a_contains' : '=';
    return [{ parameter: name, node: call(name, op, property, nodeOf(name, text, queryable)) }];
  });

function nodeOf(name: string, text: string, { type, values }: Queryable): Node {
  if (values && !values.includes(text)) {
    throw badParameter(name, text, `expected one of ${values.join(', ')}`);
  }
  const node = readers[type](text, name);
  if (node === undefined) throw badParameter(name, text, `expected ${forms[type]}`);
  return node;
}

const forms: Record<Queryable['type'], string> = {
  text: 'a text',
  list: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  date: 'a day such as 2021-05-31',
};

type ReadValue = (text: string, at: string) => Node | undefined;

const asText: ReadValue = (text, at) => ({ is: 'text', at, value: text });
const asNumber: ReadValue = (text, at) => {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) ? { is: 'number', at, value } : undefined;
};

const readers: Record<Queryable['type'], ReadValue> = {
  text: asText,
  list: asText,
  number: asNumber,
  integer: (text, at) => (/^-?\d+$/.test(text) ? asNumber(text, at) : undefined),
  boolean: (text, at) =>
    text === 'true' || text === 'false' ? { is: 'boolean', at, value: text === 'true' } : undefined,
  date: (text, at) => {
    const instant = instantOf(text, at);
    return instant?.unit === 'day' ? instant : undefined;
  },
};
