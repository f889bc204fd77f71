/** Keeps what was made for the keys that were asked for last; what failed is made anew. */
export class Recent<Thing> {
  readonly #most: number;
  readonly #things = new Map<string, Promise<Thing>>();

  /** @param most how many are kept */
  constructor(most: number) {
    this.#most = most;
  }

  get(key: string, make: () => Promise<Thing>): Promise<Thing> {
    const thing = this.#things.get(key) ?? this.#made(key, make());
    // A map gives its entries in the order in which they were put in.
    this.#things.delete(key);
    this.#things.set(key, thing);
    const [oldest = key] = this.#things.keys();
    if (this.#things.size > this.#most) this.#things.delete(oldest);
    return thing;
  }

  #made(key: string, thing: Promise<Thing>): Promise<Thing> {
    thing.catch(() => this.#things.delete(key));
    return thing;
  }
}
