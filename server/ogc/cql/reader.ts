import { Measure } from './limits.ts';
import { CqlProblem } from './problem.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Goes through the words of a filter. */
export class Reader {
  readonly measure = new Measure();
  readonly #tokens: readonly Token[];
  #next = 0;

  constructor(filter: string) {
    this.#tokens = tokensOf(filter);
  }

  /** The word that comes next, or one after it. */
  peek(ahead = 0): Token {
    const last = this.#tokens.length - 1;
    return this.#tokens[Math.min(this.#next + ahead, last)] as Token;
  }

  take(): Token {
    const token = this.peek();
    this.#next += 1;
    return token;
  }

  /** Whether next comes one of these signs or key words, and not a name in quotes. */
  sees(...values: readonly string[]): boolean {
    const { is, value } = this.peek();
    return (is === 'word' || is === 'sign') && values.includes(value);
  }

  /** Takes it if it comes next. */
  takes(...values: readonly string[]): Token | undefined {
    return this.sees(...values) ? this.take() : undefined;
  }

  /** @throws CqlProblem if something else comes next */
  expect(value: string): Token {
    return this.takes(value) ?? this.fail(`"${value}"`);
  }

  /** @throws CqlProblem where no number comes next */
  number(): number {
    const { is, value } = this.peek();
    if (is !== 'number') return this.fail('a number');
    const number = Number(value);
    if (!Number.isFinite(number)) return this.fail('a number that is not too large');
    this.take();
    return number;
  }

  /** One or several, parted by commas. */
  several<Item>(read: () => Item): Item[] {
    const items = [read()];
    while (this.takes(',')) items.push(read());
    return items;
  }

  fail(expected: string): never {
    throw new CqlProblem(this.peek().at, expected);
  }
}
