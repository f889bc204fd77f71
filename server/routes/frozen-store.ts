import { type FrozenAnswer, sizeOf } from './frozen-answer.ts';

/** Counted with every answer, thousands of short ones would take longer to count than to make. */
const uncountedPart = 32;

/** Answers of one version of the data: those not asked for the longest make room for new ones. */
export class FrozenStore {
  readonly #most: number;
  readonly #answers = new Map<string, FrozenAnswer>();
  #version = '';
  /** Bytes kept since all of them were counted. */
  #uncounted = 0;

  /** @param most bytes that may be kept */
  constructor(most: number) {
    this.#most = most;
  }

  /** @param version of the data now; answers of another are forgotten */
  get(version: string, key: string): FrozenAnswer | undefined {
    if (version !== this.#version) this.#answers.clear();
    this.#version = version;
    const answer = this.#answers.get(key);
    if (answer !== undefined) this.#putLast(key, answer);
    return answer;
  }

  /** Keeps an answer unless the data have changed since it was asked for. */
  keep(version: string, key: string, answer: FrozenAnswer): void {
    if (version !== this.#version) return;
    this.#putLast(key, answer);
    this.#uncounted += sizeOf(answer);
    if (this.#uncounted < this.#most / uncountedPart) return;
    this.#uncounted = 0;
    let size = [...this.#answers.values()].reduce((sum, one) => sum + sizeOf(one), 0);
    for (const [oldest, one] of this.#answers) {
      if (size <= this.#most) return;
      this.#answers.delete(oldest);
      size -= sizeOf(one);
    }
  }

  /** A map gives its entries in the order in which they were put in. */
  #putLast(key: string, answer: FrozenAnswer): void {
    this.#answers.delete(key);
    this.#answers.set(key, answer);
  }
}
