/** A filter that cannot be read: where, and what was expected there. */
export class CqlProblem extends Error {
  override readonly name = 'CqlProblem';
  /** `character 12` of a text, or the path of a JSON. */
  readonly at: string;
  readonly expected: string;

  constructor(at: string, expected: string) {
    super(`at ${at}: expected ${expected}`);
    this.at = at;
    this.expected = expected;
  }
}
