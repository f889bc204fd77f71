import type { Database } from '../../db/schema.ts';
import { breath } from '../../spots/breath.ts';
import { Recent } from '../../spots/recent.ts';
import type { Collection } from '../collections.ts';
import { allFeatures } from '../items/rows.ts';
import type { TileIndex } from './tile-index.ts';

/** So many collections are kept ready to be cut into tiles: all that there are. */
const most = 64;

/**
 * The tile index of each collection, made when it is first asked for, and anew when the data have
 * changed.
 * @param versionNow the version of the data now
 */
export function tileStore(db: Database, versionNow: () => Promise<string>) {
  let kept = { version: '', indexes: new Recent<TileIndex>(most) };
  return async (collection: Collection): Promise<TileIndex> => {
    // Asked before they are read: what is written meanwhile makes a version that is read again.
    const version = await versionNow();
    if (kept.version !== version) kept = { version, indexes: new Recent(most) };
    return kept.indexes.get(collection.id, () => indexOf(db, collection));
  };
}

/** Read slice by slice, so that others are answered meanwhile. */
async function indexOf(db: Database, collection: Collection): Promise<TileIndex> {
  // What cuts tiles is loaded when the first is asked for.
  const { GatheredFeatures, TileIndex } = await import('./tile-index.ts');
  const gathered = new GatheredFeatures();
  for await (const features of allFeatures(db, collection)) {
    gathered.add(features);
    await breath();
  }
  return new TileIndex(gathered);
}
