import type { Currency, FundingKind } from '@stratlas/seeds/project';
import type { Filter } from '../contract/filter.ts';
import { writeFilter } from '../contract/query-string.ts';
import type { Database } from '../db/schema.ts';
import { exchangeRates } from '../queries/convert.ts';
import { madeOnce } from '../routes/made-once.ts';
import { type Clusters, clustersOf } from './clusters.ts';
import { pageOf } from './page.ts';
import { pointsOf, type SpotPoint } from './points.ts';
import { readSpots } from './read-spots.ts';
import { Recent } from './recent.ts';
import { selectSpots } from './select-spots.ts';
import { type Sign, signsOf } from './signs.ts';
import type { Box } from './spot-columns.ts';
import type { SpotIndex } from './spot-index.ts';
import { type SpotSums, spotSums } from './spot-sums.ts';
import { type TileAddress, tileOf } from './tile.ts';

/** What the signs of a map tell: of which projects, and which money in which currency. */
export interface Asked {
  filter: Filter;
  paid: FundingKind;
  currency: Currency;
}

/** The spots of one version of the data, with what was made of them for the filters asked last. */
export class Spots {
  readonly index: SpotIndex;
  readonly #db: Database;
  readonly #clusters: (zoom: number) => Promise<Clusters>;
  /** A tenth of a megabyte each, and a megabyte, with 100,000 projects. */
  readonly #selections = new Recent<Uint8Array>(64);
  readonly #signs = new Recent<Sign[]>(24);

  constructor(db: Database, index: SpotIndex) {
    this.#db = db;
    this.index = index;
    this.#clusters = clustersOf(index);
  }

  /** 1 at each spot that a filter selects. */
  selection(filter: Filter): Promise<Uint8Array> {
    const make = () => selectSpots(this.#db, this.index, filter);
    return this.#selections.get(writeFilter(filter), make);
  }

  signs(asked: Asked, zoom: number): Promise<Sign[]> {
    const { filter, paid, currency } = asked;
    const key = `${zoom} ${paid} ${currency} ${writeFilter(filter)}`;
    return this.#signs.get(key, async () => {
      const selected = await this.selection(filter);
      return signsOf(this.index, await this.#clusters(zoom), selected, await this.#sums(asked));
    });
  }

  async points(asked: Asked): Promise<SpotPoint[]> {
    return pointsOf(this.index, await this.selection(asked.filter), await this.#sums(asked));
  }

  async #sums({ filter, paid, currency }: Asked): Promise<SpotSums> {
    const told = { paid, currency, rates: await exchangeRates(this.#db) };
    return spotSums(this.index, await this.selection(filter), filter, told);
  }

  /** A vector tile, as `tileOf` describes it. */
  async tile(asked: Asked, address: TileAddress): Promise<Uint8Array<ArrayBuffer>> {
    const selected = await this.selection(asked.filter);
    return tileOf(this.index, await this.signs(asked, address.z), selected, address);
  }

  /** GeoJSON of the spots in a box, as `pageOf` describes it. */
  async page(filter: Filter, box: Box, limit: number): Promise<Uint8Array<ArrayBuffer>> {
    return pageOf(this.index, await this.selection(filter), box, limit);
  }
}

/**
 * The spots of the data as they are now, read anew when the data have changed.
 * @param versionNow the version of the data now
 */
export function spotStore(db: Database, versionNow: () => Promise<string>): () => Promise<Spots> {
  let kept: { version: string; spots: () => Promise<Spots> } | undefined;
  return async () => {
    // Asked before they are read: what is written meanwhile makes a version that is read again.
    const version = await versionNow();
    if (kept?.version !== version) {
      kept = { version, spots: madeOnce(async () => new Spots(db, await readSpots(db))) };
    }
    return kept.spots();
  };
}
