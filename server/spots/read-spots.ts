import { GeoJSONVT } from '@maplibre/geojson-vt';
import Flatbush from 'flatbush';
import type { ProjectAnswer } from '../contract/projects.ts';
import type { Database } from '../db/schema.ts';
import { drawnLocations } from '../queries/projects.ts';
import { breath } from './breath.ts';
import { type Carrier, readMoney } from './read-money.ts';
import { type Box, SpotColumns } from './spot-columns.ts';
import type { SpotIndex } from './spot-index.ts';
import { readUnits } from './units.ts';
import { maxTileZoom } from './zooms.ts';

/** Reads all published locations and their money, slice by slice, so that others are answered meanwhile. */
export async function readSpots(db: Database): Promise<SpotIndex> {
  const columns = new SpotColumns();
  for await (const rows of drawnLocations(db)) {
    columns.add(rows);
    await breath();
  }
  const { projects, places, shapes, boxes, postings, features } = columns;
  postings.pack();
  await breath();
  const carriers = await carriersOf(db, columns);
  await breath();
  return {
    count: columns.lon.length,
    lon: Float64Array.from(columns.lon),
    lat: Float64Array.from(columns.lat),
    project: Uint32Array.from(columns.project),
    projectIds: projects.texts,
    goal: Uint8Array.from(columns.goal),
    place: Uint32Array.from(columns.place),
    placeIds: places.texts,
    startYear: Int16Array.from(columns.startYear),
    endYear: Int16Array.from(columns.endYear),
    postings,
    features,
    boxes: boxes.length === 0 ? null : treeOf(boxes),
    shapes:
      shapes.length === 0
        ? null
        : new GeoJSONVT({ type: 'FeatureCollection', features: shapes }, { maxZoom: maxTileZoom }),
    money: await readMoney(db, carriers),
    units: await readUnits(db),
  };
}

function treeOf(boxes: readonly Box[]): Flatbush {
  const tree = new Flatbush(boxes.length);
  for (const box of boxes) tree.add(...box);
  tree.finish();
  return tree;
}

/** Only where a project has several spots at one place must its answer say how it is shared. */
async function carriersOf(db: Database, columns: SpotColumns): Promise<Carrier[]> {
  const carriers = columns.project.map((project, spot) => ({
    spot,
    projectId: columns.projects.texts[project] ?? '',
    placeId: columns.places.texts[columns.place[spot] ?? 0] ?? '',
    share: 100,
  }));
  const groups = Map.groupBy(carriers, ({ projectId, placeId }) => `${projectId} ${placeId}`);
  for (const group of groups.values()) {
    if (group.length > 1) await shareOut(db, columns, group);
  }
  return carriers;
}

async function shareOut(db: Database, { lon, lat }: SpotColumns, group: Carrier[]): Promise<void> {
  const { answer } = await db
    .selectFrom('project')
    .select('answer')
    .where('id', '=', group[0]?.projectId ?? '')
    .executeTakeFirstOrThrow();
  const { places }: ProjectAnswer = JSON.parse(answer);
  for (const carrier of group) {
    const own = places.filter(
      (place) => place.lon === lon[carrier.spot] && place.lat === lat[carrier.spot],
    );
    carrier.share = own.reduce((sum, { share }) => sum + share, 0);
  }
}
