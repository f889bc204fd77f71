import { CqlProblem } from './problem.ts';

export interface Token {
  is: 'number' | 'text' | 'word' | 'quoted' | 'sign' | 'end';
  /** Words in capitals; texts and quoted names without their quotes. */
  value: string;
  /** As it stands in the filter. */
  raw: string;
  at: string;
}

const forms: readonly [Token['is'], RegExp][] = [
  ['number', /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y],
  ['text', /'(?:[^'\\]|''|\\[\s\S])*'/y],
  ['quoted', /"[^"]+"/y],
  ['word', /[\p{L}_:][\p{L}\p{N}_.:]*/uy],
  ['sign', /<>|<=|>=|[=<>+\-*/%^(),[\]]/y],
];

const textOf: Record<Token['is'], (raw: string) => string> = {
  number: (raw) => raw,
  // The backslash before anything else is for LIKE.
  text: (raw) => raw.slice(1, -1).replaceAll(/''|\\'/g, "'"),
  quoted: (raw) => raw.slice(1, -1),
  word: (raw) => raw.toUpperCase(),
  sign: (raw) => raw,
  end: () => '',
};

/** Parts a filter into its words. @throws CqlProblem at a character that begins none */
export function tokensOf(filter: string): Token[] {
  const tokens: Token[] = [];
  let start = 0;
  for (;;) {
    while (/\s/.test(filter[start] ?? '')) start += 1;
    const at = `character ${start + 1}`;
    if (start >= filter.length) return [...tokens, { is: 'end', value: '', raw: '', at }];
    const token = tokenAt(filter, start, at);
    tokens.push(token);
    start += token.raw.length;
  }
}

function tokenAt(filter: string, start: number, at: string): Token {
  for (const [is, form] of forms) {
    form.lastIndex = start;
    const raw = form.exec(filter)?.[0];
    if (raw !== undefined) return { is, raw, value: textOf[is](raw), at };
  }
  const isOpen = filter[start] === "'" || filter[start] === '"';
  throw new CqlProblem(
    at,
    isOpen ? 'the quote to be closed' : 'a property, a value or an operator',
  );
}
