const encoder = new TextEncoder();
const beat = encoder.encode(':\n\n');
/** Events that wait for somebody who does not read them; then the connection is closed. */
const mostWaiting = 8;

type Listener = ReadableStreamDefaultController<Uint8Array>;

const settings = {
  /** How many may listen at once: each holds a connection. */
  most: 500,
  /** How often the data are looked at, and how often something is said so that proxies keep the connection: in milliseconds. */
  look: 2000,
  beat: 25_000,
};

/** Tells whoever listens when the data have changed, as server-sent events. */
export class Listeners {
  readonly #dataVersion: () => Promise<string>;
  readonly #settings: typeof settings;
  readonly #open = new Set<Listener>();
  #seen = '';
  #timers: NodeJS.Timeout[] = [];
  #isOver = false;

  /** @param dataVersion the version of the data now */
  constructor(dataVersion: () => Promise<string>, given: Partial<typeof settings> = {}) {
    this.#dataVersion = dataVersion;
    this.#settings = { ...settings, ...given };
  }

  get size(): number {
    return this.#open.size;
  }

  /** The events for one more, beginning with the version of now; null where there is no room. */
  async listen(): Promise<ReadableStream<Uint8Array> | null> {
    const version = await this.#dataVersion();
    if (this.#isOver || this.#open.size >= this.#settings.most) return null;
    let own: Listener | undefined;
    return new ReadableStream<Uint8Array>({
      start: (listener) => {
        own = listener;
        this.#add(listener, version);
      },
      cancel: () => this.#drop(own),
    });
  }

  /** Ends all connections, so that the server can stop. */
  close(): void {
    this.#isOver = true;
    for (const listener of [...this.#open]) this.#end(listener);
  }

  #add(listener: Listener, version: string): void {
    if (this.#open.size === 0) this.#begin(version);
    this.#open.add(listener);
    listener.enqueue(eventOf(version));
  }

  #begin(version: string): void {
    this.#seen = version;
    this.#timers = [
      // What cannot be asked now is asked again soon.
      setInterval(() => void this.#look().catch(() => undefined), this.#settings.look).unref(),
      setInterval(() => this.#say(beat), this.#settings.beat).unref(),
    ];
  }

  async #look(): Promise<void> {
    const version = await this.#dataVersion();
    if (version === this.#seen) return;
    this.#seen = version;
    this.#say(eventOf(version));
  }

  #say(bytes: Uint8Array): void {
    for (const listener of [...this.#open]) {
      if ((listener.desiredSize ?? 0) <= -mostWaiting) this.#end(listener);
      else listener.enqueue(bytes);
    }
  }

  #end(listener: Listener): void {
    this.#drop(listener);
    listener.close();
  }

  #drop(listener: Listener | undefined): void {
    if (listener !== undefined) this.#open.delete(listener);
    if (this.#open.size > 0) return;
    for (const timer of this.#timers) clearInterval(timer);
    this.#timers = [];
  }
}

/** Who comes back after a break says the `id` that was heard last; the version of now is said anyway. */
const eventOf = (version: string): Uint8Array =>
  encoder.encode(
    `retry: 10000\nid: ${version}\nevent: data\ndata: ${JSON.stringify({ dataVersion: version })}\n\n`,
  );
