import type { Queryables, QueryableType } from '../collections/queryable.ts';
import {
  arithmetic,
  arrayFunctions,
  comparisons,
  foldings,
  isOneOf,
  type Kind,
  spatialFunctions,
  temporalFunctions,
} from './functions.ts';
import { instantIn } from './instants.ts';
import { CqlProblem } from './problem.ts';
import type { CallNode, Node } from './tree.ts';

/** What of a collection a filter may ask for. */
export interface Scope {
  queryables: Queryables;
  hasGeometry: boolean;
}

export const geometryName = 'geometry';

const kindOfType: Record<QueryableType, Kind> = {
  text: 'text',
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
  date: 'instant',
  list: 'list',
};

/**
 * Whether a filter asks for what there is, and compares what can be compared.
 * @returns the filter, with texts that are compared to dates read as such
 * @throws CqlProblem at what does not fit
 */
export function checked(node: Node, scope: Scope): Node {
  return ofKind(node, 'boolean', scope);
}

function ofKind(node: Node, kind: Kind, scope: Scope): Node {
  if (node.is === 'text' && kind === 'instant') return instantIn(node.value, node.at);
  if (kind === 'list' && node.is !== 'list' && node.is !== 'property') {
    return ofKind({ is: 'list', at: node.at, items: [node] }, kind, scope);
  }
  const found = kindOf(node, scope);
  if (found !== kind) throw new CqlProblem(node.at, `${article[kind]}, not ${article[found]}`);
  return inside(node, scope);
}

const article: Record<Kind, string> = {
  text: 'a text',
  number: 'a number',
  boolean: 'a condition',
  instant: 'a date',
  interval: 'an interval',
  geometry: 'a geometry',
  list: 'a list',
};

function kindOf(node: Node, scope: Scope): Kind {
  if (node.is === 'property') return kindOfProperty(node, scope);
  if (node.is !== 'call') return node.is;
  if (isOneOf(arithmetic, node.op)) return 'number';
  return isOneOf(foldings, node.op) ? 'text' : 'boolean';
}

function kindOfProperty(
  { name, at }: { name: string; at: string },
  { queryables, hasGeometry }: Scope,
): Kind {
  if (hasGeometry && name === geometryName) return 'geometry';
  const queryable = Object.hasOwn(queryables, name) ? queryables[name] : undefined;
  if (queryable !== undefined) return kindOfType[queryable.type];
  const names = [...Object.keys(queryables), ...(hasGeometry ? [geometryName] : [])];
  throw new CqlProblem(at, `one of the queryables ${names.join(', ')}`);
}

/** The parts of a node, each of the kind that it must have. */
function inside(node: Node, scope: Scope): Node {
  switch (node.is) {
    case 'call':
      return { ...node, args: argumentsOf(node, scope) };
    case 'list':
      return { ...node, items: node.items.map((item) => ofKind(item, 'text', scope)) };
    case 'interval':
      return {
        ...node,
        from: node.from && ofKind(node.from, 'instant', scope),
        to: node.to && ofKind(node.to, 'instant', scope),
      };
    case 'text':
      if (node.value.includes('\0')) throw new CqlProblem(node.at, 'a text without NUL');
      return node;
    default:
      return node;
  }
}

/** What operators of one kind of argument take, and how many of them. */
function signatureOf(op: string): readonly [Kind, number] | undefined {
  if (op === 'not') return ['boolean', 1];
  if (op === 'like') return ['text', 2];
  if (isOneOf(foldings, op)) return ['text', 1];
  if (isOneOf(arithmetic, op)) return ['number', 2];
  if (isOneOf(spatialFunctions, op)) return ['geometry', 2];
  return isOneOf(arrayFunctions, op) ? ['list', 2] : undefined;
}

function argumentsOf(node: CallNode, scope: Scope): readonly Node[] {
  const { op, args, at } = node;
  const [kind, count] = signatureOf(op) ?? [];
  if (kind !== undefined) {
    if (args.length !== count) throw new CqlProblem(at, `${count} arguments of ${op}`);
    return args.map((arg) => ofKind(arg, kind, scope));
  }
  if (op === 'and' || op === 'or') {
    if (args.length < 2) throw new CqlProblem(at, `two arguments or more of ${op}`);
    return args.map((arg) => ofKind(arg, 'boolean', scope));
  }
  if (isOneOf(temporalFunctions, op)) return temporal(node, scope);
  if (isOneOf(comparisons, op)) return alike(node, 2, scope);
  if (op === 'between') return alike(node, 3, scope);
  return op === 'in' ? amongItems(node, scope) : ofAnyKind(node, scope);
}

function ofAnyKind({ op, args, at }: CallNode, scope: Scope): readonly Node[] {
  const [value, ...others] = args;
  if (value === undefined || others.length > 0) throw new CqlProblem(at, `one argument of ${op}`);
  kindOf(value, scope);
  return [inside(value, scope)];
}

function temporal({ op, args, at }: CallNode, scope: Scope): Node[] {
  if (args.length !== 2) throw new CqlProblem(at, `two arguments of ${op}`);
  return args.map((arg) =>
    arg.is === 'interval' ? ofKind(arg, 'interval', scope) : ofKind(arg, 'instant', scope),
  );
}

const comparable: readonly Kind[] = ['text', 'number', 'boolean', 'instant'];

/** Values of one kind; texts beside a date are dates. */
function alike({ op, args, at }: CallNode, count: number, scope: Scope): Node[] {
  if (args.length !== count) throw new CqlProblem(at, `${count} arguments of ${op}`);
  const kinds = args.map((arg) => kindOf(arg, scope));
  const kind = kinds.includes('instant') ? 'instant' : (kinds[0] ?? 'text');
  const wrong = args[kinds.findIndex((one) => !comparable.includes(one))];
  if (wrong) throw new CqlProblem(wrong.at, 'a text, a number, a truth value or a date');
  return args.map((arg) => ofKind(arg, kind, scope));
}

function amongItems({ args, at }: CallNode, scope: Scope): readonly Node[] {
  const [value, list, ...others] = args;
  if (value === undefined || list?.is !== 'list' || others.length > 0) {
    throw new CqlProblem(at, 'a value and a list of values');
  }
  if (list.items.length === 0) throw new CqlProblem(list.at, 'one value or more');
  const plain = { is: 'call', at, op: 'in', args: [value, ...list.items] } as const;
  return alike(plain, list.items.length + 1, scope);
}
