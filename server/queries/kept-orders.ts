/** So many lists of ids are kept: those of a hundred thousand projects take some megabytes each. */
const most = 4;

/** Orders of rows of one version of the data, so that who scrolls does not have them made again. */
export class KeptOrders {
  readonly #orders = new Map<string, Promise<readonly string[]>>();
  #version = '';

  /**
   * @param version of the data now; orders of another are forgotten
   * @param key what the order depends on
   */
  get(
    version: string,
    key: string,
    make: () => Promise<readonly string[]>,
  ): Promise<readonly string[]> {
    if (version !== this.#version) this.#orders.clear();
    this.#version = version;
    const order = this.#orders.get(key) ?? make();
    this.#orders.delete(key);
    this.#orders.set(key, order);
    order.catch(() => this.#orders.delete(key));
    const [oldest] = this.#orders.keys();
    if (this.#orders.size > most && oldest !== undefined) this.#orders.delete(oldest);
    return order;
  }
}
