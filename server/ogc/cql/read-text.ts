import { boxNode } from './box.ts';
import { functions } from './functions.ts';
import { instantIn } from './instants.ts';
import { Reader } from './reader.ts';
import { call, type InstantNode, type Node } from './tree.ts';
import { beginsGeometry, boxNumbers, wkt } from './wkt.ts';

/** Reads CQL2 text by the grammar of cql2.ebnf. @throws CqlProblem where it does not follow it */
export function readText(filter: string): Node {
  const reader = new Reader(filter);
  const node = or(reader);
  if (reader.peek().is !== 'end') reader.fail('an operator or the end');
  return node;
}

function chain(reader: Reader, op: string, read: (reader: Reader) => Node): Node {
  const { at } = reader.peek();
  const parts = [read(reader)];
  while (reader.takes(op.toUpperCase())) parts.push(read(reader));
  const [only] = parts;
  return parts.length === 1 && only ? only : call(at, op, ...parts);
}

const or = (reader: Reader): Node =>
  reader.measure.within(reader.peek().at, () => chain(reader, 'or', and));
const and = (reader: Reader): Node => chain(reader, 'and', not);

function not(reader: Reader): Node {
  const word = reader.takes('NOT');
  if (word === undefined) return comparison(reader);
  return call(
    word.at,
    'not',
    reader.measure.within(word.at, () => not(reader)),
  );
}

function comparison(reader: Reader): Node {
  const left = sum(reader);
  const sign = reader.takes('=', '<>', '<', '>', '<=', '>=');
  if (sign) return call(sign.at, sign.value, left, sum(reader));
  const is = reader.takes('IS');
  if (is) {
    const isNot = reader.takes('NOT');
    reader.expect('NULL');
    return negated(isNot !== undefined, call(is.at, 'isNull', left));
  }
  const isNot = reader.takes('NOT');
  const test = tested(reader, left);
  if (test === undefined) return isNot ? reader.fail('LIKE, BETWEEN or IN') : left;
  return negated(isNot !== undefined, test);
}

const negated = (isNot: boolean, node: Node): Node => (isNot ? call(node.at, 'not', node) : node);

function tested(reader: Reader, left: Node): Node | undefined {
  const like = reader.takes('LIKE');
  if (like) return call(like.at, 'like', left, sum(reader));
  const between = reader.takes('BETWEEN');
  if (between) {
    const low = sum(reader);
    reader.expect('AND');
    return call(between.at, 'between', left, low, sum(reader));
  }
  const within = reader.takes('IN');
  if (within === undefined) return undefined;
  reader.expect('(');
  const items = reader.several(() => or(reader));
  reader.expect(')');
  return call(within.at, 'in', left, { is: 'list', at: within.at, items });
}

function leftToRight(
  reader: Reader,
  signs: readonly string[],
  read: (reader: Reader) => Node,
): Node {
  let left = read(reader);
  for (let sign = reader.takes(...signs); sign; sign = reader.takes(...signs)) {
    reader.measure.node(sign.at);
    left = call(sign.at, sign.value.toLowerCase(), left, read(reader));
  }
  return left;
}

const sum = (reader: Reader): Node => leftToRight(reader, ['+', '-'], product);
const product = (reader: Reader): Node => leftToRight(reader, ['*', '/', '%', 'DIV'], power);

function power(reader: Reader): Node {
  const base = unary(reader);
  const sign = reader.takes('^');
  return sign ? call(sign.at, '^', base, unary(reader)) : base;
}

function unary(reader: Reader): Node {
  const sign = reader.takes('-');
  if (sign === undefined) return primary(reader);
  const { at } = sign;
  const one = reader.measure.within(at, () => unary(reader));
  if (one.is === 'number') return { ...one, at, value: -one.value };
  return call(at, '*', { is: 'number', at, value: -1 }, one);
}

function primary(reader: Reader): Node {
  const { is, value, raw, at } = reader.peek();
  reader.measure.node(at);
  if (is === 'number') return { is, at, value: reader.number() };
  if (is === 'text') return { is, at, value: reader.take().value };
  if (is === 'quoted') return { is: 'property', at, name: reader.take().value };
  if (is === 'word') return named(reader, value, raw, at);
  if (reader.sees('(', '[')) return bracketed(reader);
  return reader.fail('a property or a value');
}

/** A group, or a list: one value in brackets becomes a list where one is needed. */
function bracketed(reader: Reader): Node {
  const { value, at } = reader.take();
  const close = value === '(' ? ')' : ']';
  if (reader.takes(close)) return { is: 'list', at, items: [] };
  const items = reader.several(() => or(reader));
  reader.expect(close);
  const [only] = items;
  return items.length === 1 && only && value === '(' ? only : { is: 'list', at, items };
}

const keywords = ['AND', 'OR', 'NOT', 'LIKE', 'BETWEEN', 'IN', 'IS', 'NULL', 'DIV'];

function named(reader: Reader, word: string, raw: string, at: string): Node {
  if (word === 'TRUE' || word === 'FALSE') {
    reader.take();
    return { is: 'boolean', at, value: word === 'TRUE' };
  }
  if (keywords.includes(word)) return reader.fail('a property or a value');
  const hasArguments = reader.peek(1).value === '(' && reader.peek(1).is === 'sign';
  const isSolid = reader.peek(1).is === 'word' && reader.peek(1).value === 'Z';
  if (beginsGeometry(word) && (hasArguments || isSolid)) {
    return { is: 'geometry', at, geometry: wkt(reader), isBox: false };
  }
  if (hasArguments) return invoked(reader, word, at);
  reader.take();
  return { is: 'property', at, name: raw };
}

function invoked(reader: Reader, word: string, at: string): Node {
  if (word === 'DATE' || word === 'TIMESTAMP') return instant(reader);
  if (word === 'INTERVAL') return interval(reader);
  if (word === 'BBOX') {
    reader.take();
    return boxNode(boxNumbers(reader), at);
  }
  const op = word.toLowerCase();
  if (!functions.includes(op)) return reader.fail('a function of CQL2');
  reader.take();
  reader.expect('(');
  const args = reader.several(() => or(reader));
  reader.expect(')');
  return call(at, op, ...args);
}

function instant(reader: Reader): InstantNode {
  const { value: word } = reader.take();
  reader.expect('(');
  const text = textNext(reader);
  const one = instantIn(text.value, text.at, word === 'DATE' ? 'day' : 'moment');
  reader.expect(')');
  return one;
}

const textNext = (reader: Reader) =>
  reader.peek().is === 'text' ? reader.take() : reader.fail('a date in quotes');

function interval(reader: Reader): Node {
  const { at } = reader.take();
  reader.expect('(');
  const from = bound(reader);
  reader.expect(',');
  const to = bound(reader);
  reader.expect(')');
  return { is: 'interval', at, from, to };
}

function bound(reader: Reader): Node | null {
  const { is, value, at } = reader.peek();
  if (is !== 'text') return primary(reader);
  reader.take();
  return value === '..' ? null : instantIn(value, at);
}
