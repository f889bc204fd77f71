const none = new Uint32Array();

/** An inverted index: for each value of a field, the spots that have it, in order. */
export class Postings {
  readonly #lists = new Map<string, number[] | Uint32Array>();

  add(field: string, value: string, spot: number): void {
    const key = `${field}:${value}`;
    const list = this.#lists.get(key);
    if (Array.isArray(list)) list.push(spot);
    else this.#lists.set(key, [spot]);
  }

  /** Makes the lists small, when nothing more is added. */
  pack(): void {
    for (const [key, list] of this.#lists) this.#lists.set(key, Uint32Array.from(list));
  }

  of(field: string, value: string): Iterable<number> {
    return this.#lists.get(`${field}:${value}`) ?? none;
  }
}
