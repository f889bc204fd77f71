import { abbreviations } from '../text/abbreviations.ts';
import { foldWord } from '../text/fold.ts';
import { gap, joins, joinsAfterPoint } from '../text/gaps.ts';
import type { Token } from '../text/tokens.ts';
import type { Reading } from './reading.ts';

/** A node of the trie of words. Nodes without branches are shared by all forms of one place. */
export interface Node {
  readings: readonly Reading[];
  next: Map<string, Node> | null;
}

/** What a run of words may mean: tokens `from` up to and without `to`. */
export interface Match {
  from: number;
  to: number;
  readings: readonly Reading[];
}

const wordBreak = /[\s\-–—.,№"«»()/]+/;
const wordsOf = (form: string) => form.split(wordBreak).filter(Boolean).map(foldWord);

/** All forms of all places, word by word. Blanks, hyphens and quotation marks are not told apart. */
export class Trie {
  readonly #root: Node = { readings: [], next: new Map() };
  readonly #leaves = new Map<Reading, Node>();

  add(form: string, reading: Reading): void {
    const keys = wordsOf(form);
    const last = keys.pop();
    if (last === undefined) return;
    const branch = keys.reduce((node, key) => this.#branch(node, key), this.#root);
    branch.next ??= new Map();
    branch.next.set(last, this.#with(branch.next.get(last), reading));
  }

  /** The runs that begin at a token, the longest first. */
  matches(tokens: readonly Token[], from: number): Match[] {
    const found: Match[] = [];
    let node = this.#root;
    for (let to = from; to < tokens.length; to++) {
      const next: Node | undefined = node.next?.get(tokens[to]?.key ?? '');
      if (!next && to > from && isPassedOver(tokens, to)) continue;
      if (!next || (to > from && !goesOn(tokens, to))) break;
      node = next;
      if (node.readings.length > 0) found.unshift({ from, to: to + 1, readings: node.readings });
    }
    return found;
  }

  #branch(node: Node, key: string): Node {
    node.next ??= new Map();
    const old = node.next.get(key);
    if (old?.next) return old;
    const fresh: Node = { readings: old?.readings ?? [], next: new Map() };
    node.next.set(key, fresh);
    return fresh;
  }

  #with(node: Node | undefined, reading: Reading): Node {
    if (node === undefined) return this.#leaf(reading);
    if (node.readings.includes(reading)) return node;
    return { readings: [...node.readings, reading], next: node.next };
  }

  #leaf(reading: Reading): Node {
    const leaf = this.#leaves.get(reading) ?? { readings: [reading], next: null };
    this.#leaves.set(reading, leaf);
    return leaf;
  }
}

/** A name goes on over a point only after an abbreviation or an initial. */
function goesOn(tokens: readonly Token[], to: number): boolean {
  const bits = tokens[to]?.gap ?? gap.stop;
  const before = tokens[to - 1]?.key ?? '';
  return before.length === 1 || abbreviations.has(before) ? joinsAfterPoint(bits) : joins(bits);
}

const isInitial = (token: Token | undefined) => token?.key.length === 1 && token.shape === 'title';

const isHonouring = (token: Token | undefined) => token?.key === 'ім' || token?.key === 'імені';

/** One of two initials after «імені»: «ім. Т. Г. Шевченка» is «ім. Шевченка». */
function isPassedOver(tokens: readonly Token[], to: number): boolean {
  const [second, first, token] = tokens.slice(to - 2, to + 1);
  if (!isInitial(token)) return false;
  return isHonouring(first) || (isInitial(first) && isHonouring(second));
}
