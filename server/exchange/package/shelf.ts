import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Release } from './release.ts';

/** Writes a package to a folder, as `writePackage` does. */
export type MakePackage = (folder: string) => Promise<Release>;

/** What the packages of all versions together may take on the disk, in bytes. */
const mostBytes = 2_000_000_000;

/**
 * Where made packages stand, each under its day and version. What stands there never changes; when
 * there is no more room, the oldest are taken away.
 */
export class PackageShelf {
  readonly #folder: () => Promise<string>;
  readonly #most: number;
  readonly #making = new Map<string, Promise<void>>();
  #last: Promise<unknown> = Promise.resolve();

  /** @param folder made when it is needed */
  constructor(folder: () => Promise<string>, most: number = mostBytes) {
    this.#folder = folder;
    this.#most = most;
  }

  /**
   * The folder of a package, made once for all who ask.
   * @param make null where it cannot be made any more
   * @returns null where there is none, also when the data changed while it was made
   */
  async folderOf(release: Release, make: MakePackage | null): Promise<string | null> {
    const folder = join(await this.#folder(), release.date, release.version);
    if (!existsSync(folder) && make !== null) await this.#makeOnce(release, make);
    return existsSync(folder) ? folder : null;
  }

  #makeOnce({ version }: Release, make: MakePackage): Promise<void> {
    const known = this.#making.get(version);
    if (known !== undefined) return known;
    // One at a time: each takes a processor for a while.
    const made = this.#last
      .then(() => this.#make(make))
      .finally(() => this.#making.delete(version));
    this.#making.set(version, made);
    this.#last = made.catch(() => undefined);
    return made;
  }

  async #make(make: MakePackage): Promise<void> {
    const shelf = await this.#folder();
    await mkdir(shelf, { recursive: true });
    const part = await mkdtemp(join(shelf, '.part-'));
    try {
      const { date, version } = await make(part);
      await mkdir(join(shelf, date), { recursive: true });
      const place = join(shelf, date, version);
      if (!existsSync(place)) await rename(part, place);
      await this.#makeRoom(place);
    } finally {
      await rm(part, { recursive: true, force: true });
    }
  }

  async #makeRoom(keep: string): Promise<void> {
    const all = await packagesIn(await this.#folder());
    let bytes = all.reduce((sum, one) => sum + one.bytes, 0);
    for (const oldest of all.sort((a, b) => a.made - b.made)) {
      if (bytes <= this.#most) return;
      if (oldest.folder === keep) continue;
      await rm(oldest.folder, { recursive: true });
      bytes -= oldest.bytes;
    }
  }
}

async function packagesIn(shelf: string) {
  const days = (await readdir(shelf)).filter((name) => /^\d{4}-\d\d-\d\d$/.test(name));
  const folders = await Promise.all(
    days.map(async (day) =>
      (await readdir(join(shelf, day))).map((name) => join(shelf, day, name)),
    ),
  );
  return Promise.all(
    folders.flat().map(async (folder) => {
      const names = await readdir(folder);
      const sizes = await Promise.all(
        names.map(async (name) => (await stat(join(folder, name))).size),
      );
      const { mtimeMs } = await stat(folder);
      return { folder, made: mtimeMs, bytes: sizes.reduce((sum, size) => sum + size, 0) };
    }),
  );
}
