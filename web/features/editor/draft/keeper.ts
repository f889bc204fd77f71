import type { ProjectRecord } from '@stratlas/seeds/project';
import type { LocalCopies, LocalCopy } from './local-copies.ts';

/**
 * How safe what is typed is: `kept` by the server, on its way, `here` on this device alone while
 * there is no connection, `signedOut` on this device until somebody signs in again.
 */
export type Keeping = 'nothing' | 'keeping' | 'kept' | 'here' | 'signedOut';

export interface KeeperParts<Fields = ProjectRecord> {
  here: Pick<LocalCopies<Fields>, 'keep' | 'drop' | 'read'>;
  /** Sends a copy to the server. @throws when it was not taken */
  send: (copy: LocalCopy<Fields>) => Promise<unknown>;
  report: (keeping: Keeping) => void;
  /** What a refusal means: whether signing in again would help. */
  isSignedOut: (error: unknown) => boolean;
  /** Milliseconds without typing before a copy goes to the server, and before another try. */
  delay: number;
  patience: number;
}

/** Keeps what is typed: at once on this device, a little later on the server, one after another. */
export class Keeper<Fields = ProjectRecord> {
  #parts: KeeperParts<Fields>;
  #waiting: LocalCopy<Fields> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<void> | null = null;
  #isOver = false;

  constructor(parts: KeeperParts<Fields>) {
    this.#parts = parts;
  }

  keep(copy: LocalCopy<Fields>): void {
    this.#parts.here.keep(copy);
    this.#waiting = copy;
    this.#parts.report('keeping');
    this.#later(this.#parts.delay);
  }

  /** Sends now what waits. Resolves when nothing is on its way, whether it was taken or not. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    while (this.#sending) await this.#sending;
    if (this.#waiting === null || this.#isOver) return;
    this.#sending = this.#send(this.#waiting);
    await this.#sending;
    this.#sending = null;
  }

  /** Forgets what waits: it was saved as a draft, or thrown away. */
  async drop(id: string): Promise<void> {
    clearTimeout(this.#timer);
    this.#waiting = null;
    while (this.#sending) await this.#sending;
    this.#parts.here.drop(id);
    this.#parts.report('nothing');
  }

  /** The end: what waits stays on this device. */
  stop(): void {
    this.#isOver = true;
    clearTimeout(this.#timer);
  }

  #later(milliseconds: number): void {
    clearTimeout(this.#timer);
    if (!this.#isOver) this.#timer = setTimeout(() => void this.flush(), milliseconds);
  }

  async #send(copy: LocalCopy<Fields>): Promise<void> {
    const { here, send, report, isSignedOut, patience } = this.#parts;
    try {
      await send(copy);
      if (this.#waiting !== copy) return;
      this.#waiting = null;
      if (here.read(copy.id)?.at === copy.at) here.drop(copy.id);
      report('kept');
    } catch (error) {
      if (this.#waiting === null) return;
      report(isSignedOut(error) ? 'signedOut' : 'here');
      this.#later(patience);
    }
  }
}
