/** A data file of this package that does not hold what it should: nothing of it is used. */
export class SeedError extends Error {
  readonly file: string;
  /** Counted from 1; the line after the last one where something is missing at the end. */
  readonly line: number;
  readonly expected: string;
  readonly found: string;

  constructor(file: string, line: number, expected: string, found: string) {
    super(`${file}, line ${line}: expected ${expected}, found ${found}`);
    this.name = new.target.name;
    this.file = file;
    this.line = line;
    this.expected = expected;
    this.found = found;
  }
}

/** The strategy's own text is changed or cut. */
export class StrategyError extends SeedError {}

/** Quotes what stood in a file for a message: short, in guillemets. */
export function excerpt(text: string, length = 60): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length > length ? `«${flat.slice(0, length)}…»` : `«${flat}»`;
}
