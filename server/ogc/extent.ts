import { type Expression, type SqlBool, sql } from 'kysely';
import type { Database } from '../db/schema.ts';
import type { Deps } from '../routes/router.ts';
import type { Collection } from './collections.ts';
import { columnOf, rowsOf, tableFeatures } from './items/rows.ts';
import { anywhere, type OgcFeature, type TableSource } from './sources/source.ts';
import { sourceOf } from './sources/source-of.ts';
import { boxOf, joinedBox } from './tiles/extent.ts';
import type { Box } from './tiles/web-mercator-quad.ts';

/** Where and when the features of a collection lie; null where that is not known of any. */
export interface Extent {
  box: Box | null;
  period: [start: string | null, end: string | null] | null;
}

/** The extents of collections, each made once for a version of the data. */
export function extents({ db, dataVersion }: Pick<Deps, 'db' | 'dataVersion'>) {
  let version = '';
  const made = new Map<string, Promise<Extent>>();
  return async (collection: Collection): Promise<Extent> => {
    const now = await dataVersion();
    if (now !== version) made.clear();
    version = now;
    const extent = made.get(collection.id) ?? extentOf(db, collection);
    made.set(collection.id, extent);
    extent.catch(() => made.delete(collection.id));
    return extent;
  };
}

async function extentOf(db: Database, collection: Collection): Promise<Extent> {
  const source = sourceOf(collection);
  if ('features' in source) {
    return { box: boxAround(await source.features(db), null), period: null };
  }
  const box = collection.geometry === 'none' ? null : await tableBox(db, source);
  return { box, period: await tablePeriod(db, source, collection.time) };
}

async function tableBox(db: Database, source: TableSource): Promise<Box | null> {
  const isBoxed: Expression<SqlBool> = sql`${columnOf('west')} > ${anywhere.west}`;
  const corners = await rowsOf(db, source, isBoxed)
    .select(({ fn }) => [
      fn<number | null>('min', [columnOf('west')]).as('west'),
      fn<number | null>('min', [columnOf('south')]).as('south'),
      fn<number | null>('max', [columnOf('east')]).as('east'),
      fn<number | null>('max', [columnOf('north')]).as('north'),
    ])
    .executeTakeFirstOrThrow();
  const { west, south, east, north } = corners;
  const known = west !== null && south !== null && east !== null && north !== null;
  let box: Box | null = known ? [west, south, east, north] : null;
  const isUnboxed: Expression<SqlBool> = sql`${columnOf('west')} = ${anywhere.west}`;
  for await (const features of tableFeatures(db, source, isUnboxed)) {
    box = boxAround(features, box);
  }
  return box;
}

const boxAround = (features: readonly OgcFeature[], start: Box | null): Box | null =>
  features.reduce((box, { geometry }) => {
    const own = geometry && boxOf(geometry);
    return own ? joinedBox(box, own) : box;
  }, start);

async function tablePeriod(
  db: Database,
  source: TableSource,
  time: Collection['time'],
): Promise<Extent['period']> {
  if (time === null) return null;
  const [start, end] = time;
  const period = await rowsOf(db, source, null)
    .select(({ fn }) => [
      fn<string | null>('min', [columnOf(start)]).as('start'),
      fn<string | null>('max', [columnOf(end)]).as('end'),
    ])
    .executeTakeFirstOrThrow();
  return [period.start && `${period.start}T00:00:00Z`, period.end && `${period.end}T23:59:59Z`];
}
