import { readFileSync } from 'node:fs';
import fc from 'fast-check';

type Sentence = fc.Arbitrary<string>;

const file = new URL('../../../server/ogc/cql/cql2.ebnf', import.meta.url);

/** The rules of the grammar by their names. */
function rules(): Map<string, string> {
  const text = readFileSync(file, 'utf8').replaceAll(/\(\*[\s\S]*?\*\)/g, '');
  const found = [...text.matchAll(/(\w+)\s*=((?:"[^"]*"|[^";])*);/g)];
  return new Map(found.map(([, name = '', body = '']) => [name, body]));
}

const words: Record<string, Sentence> = {
  number: fc.constantFrom('0', '1.5', '2e3', '.5'),
  text: fc.constantFrom("'a'", "'it''s'", "'%ї_'", "''"),
  date: fc.constantFrom("'2021-05-31'", "'2020-02-29'"),
  timestamp: fc.constantFrom("'2021-05-31T10:00:00Z'", "'2021-05-31T10:00:00.5+03:00'"),
  property: fc.constantFrom('titleUk', '"titleUk"', 'a.b'),
  // The grammar cannot say that a ring is closed, and that a box begins at its lower corner.
  box: fc.constantFrom('(-1, 0, 1.5, 2)', '( 0 , -2 , 0 , -1 )'),
  line: fc.constant('(0 0, 1 0, 1 -1.5, 0 0)'),
};

/** Sentences that a grammar in EBNF makes, none of them much deeper than `depth` rules. */
export function sentences(start: string, depth: number): Sentence {
  const bodies = rules();
  const ofRule = (name: string, left: number): Sentence => {
    const word = words[name];
    if (word) return word;
    const body = bodies.get(name);
    if (body === undefined) throw new Error(`The grammar has no rule ${name}`);
    return alternatives(tokens(body), left - 1).arbitrary;
  };
  const alternatives = (symbols: string[], left: number): { arbitrary: Sentence } => {
    const ways: Sentence[] = [];
    let way: Sentence[] = [];
    for (let symbol = symbols.shift(); symbol !== undefined; symbol = symbols.shift()) {
      if (symbol === ']' || symbol === '}' || symbol === ')') break;
      if (symbol === '|') {
        ways.push(spaced(way));
        way = [];
      } else way.push(part(symbol, symbols, left));
    }
    ways.push(spaced(way));
    // Far down, the last way is the plain one: a property, a comparison.
    return { arbitrary: left > 0 ? fc.oneof(...ways) : (ways.at(-1) ?? fc.constant('')) };
  };
  const part = (symbol: string, symbols: string[], left: number): Sentence => {
    if (symbol === '(') return alternatives(symbols, left).arbitrary;
    if (symbol === '[' || symbol === '{') {
      const { arbitrary } = alternatives(symbols, left);
      if (left <= 0) return fc.constant('');
      return fc.array(arbitrary, { maxLength: 1 }).map((all) => all.join(' '));
    }
    if (symbol.startsWith('"')) return fc.constant(symbol.slice(1, -1));
    return left > -20 ? lazy(() => ofRule(symbol, left)) : fc.constant('titleUk');
  };
  return ofRule(start, depth);
}

const lazy = (make: () => Sentence): Sentence => fc.constant(null).chain(() => make());
const tokens = (body: string): string[] => body.match(/"[^"]*"|\w+|[[\](){}|]/g) ?? [];
const spaced = (parts: readonly Sentence[]): Sentence =>
  fc.tuple(...parts).map((all) => all.filter(Boolean).join(' '));
