/** How an address stands after a request. */
export interface Standing {
  /** Requests that it has left; below 0 when it has asked too often. */
  left: number;
  /** Seconds until it may ask anew as often as ever. */
  reset: number;
}

/** The time in which requests are counted, in milliseconds. */
const span = 60_000;
/** So many addresses are counted one by one; all beyond them share a count. */
const mostAddresses = 20_000;

/** Counts what each address asks in a minute. */
export class RateLimit {
  /** Requests a minute for one address. */
  readonly most: number;
  readonly #now: () => number;
  readonly #counts = new Map<string, number>();
  #end = 0;

  /** @param now the clock, in milliseconds */
  constructor(most: number, now: () => number = Date.now) {
    this.most = most;
    this.#now = now;
  }

  /** Counts a request. */
  take(address: string): Standing {
    const now = this.#now();
    if (now >= this.#end) {
      this.#counts.clear();
      this.#end = now + span;
    }
    const own = networkOf(address);
    const key = this.#counts.has(own) || this.#counts.size < mostAddresses ? own : 'others';
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    return { left: this.most - count, reset: Math.ceil((this.#end - now) / 1000) };
  }
}

/** Of IPv6 the first 64 bits: whoever has one address there has all of them. */
function networkOf(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address;
  const [head = '', tail] = address.split('::');
  const groups = head.split(':').filter(Boolean);
  const zeros = tail === undefined ? [] : Array<string>(4).fill('0');
  return [...groups, ...zeros].slice(0, 4).join(':');
}
