import { CqlProblem } from './problem.ts';

/** A filter may be so long, in UTF-16 code units; the address of a request holds no more. */
export const maxLength = 12_000;
const maxDepth = 40;
const maxNodes = 500;
const maxVertices = 2_000;

/** Counts what a filter is made of, so that none takes more time or memory than it may. */
export class Measure {
  #depth = 0;
  #nodes = 0;
  #vertices = 0;

  /** Reads something within something. */
  within<Result>(at: string, read: () => Result): Result {
    this.#depth += 1;
    if (this.#depth > maxDepth) throw new CqlProblem(at, `at most ${maxDepth} levels`);
    const result = read();
    this.#depth -= 1;
    return result;
  }

  node(at: string): void {
    this.#nodes += 1;
    if (this.#nodes > maxNodes) throw new CqlProblem(at, `at most ${maxNodes} parts`);
  }

  vertex(at: string): void {
    this.#vertices += 1;
    if (this.#vertices > maxVertices) throw new CqlProblem(at, `at most ${maxVertices} vertices`);
  }
}
