import type { PlaceKind } from '@stratlas/geodata/place';
import { territoryOf } from '@stratlas/geodata/territory';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Database, PlaceTable } from '../db/schema.ts';
import { labelRank } from './label-rank.ts';
import { type PlaceQuery, placesIn } from './places.ts';

/** Units whose shape alone says where they are: their name stands at a point of its own. */
const areal: readonly PlaceKind[] = ['oblast', 'raion', 'hromada', 'neighbour_region'];

type Row = Pick<
  PlaceTable,
  'id' | 'kind' | 'nameUk' | 'nameEn' | 'lon' | 'lat' | 'exactness' | 'inOblast' | 'planned'
> & {
  population: number | null;
  attributes: string;
  source: string;
  licence: string;
  parentPopulation: number | null;
};

/** Places as GeoJSON (RFC 7946): the shape where there is one, else the point. */
export async function placeFeatures(
  db: Database,
  query: Pick<PlaceQuery, 'kind' | 'bbox'>,
): Promise<FeatureCollection> {
  const rows = await withFacts(db, query).execute();
  const spots = spotsInRow(rows);
  return collection(
    rows.flatMap((row) => {
      const geometry = row.shape === null ? pointOf(row) : (JSON.parse(row.shape) as Geometry);
      return geometry === null ? [] : [feature(row, geometry, spots.get(row.id) ?? 0)];
    }),
  );
}

/** The points at which units with a shape bear their names. */
export async function labelFeatures(db: Database): Promise<FeatureCollection> {
  const rows = await withFacts(db, { kind: [...areal] }).execute();
  return collection(
    rows.flatMap((row) => {
      const point = pointOf(row);
      return point === null ? [] : [feature(row, point, 0)];
    }),
  );
}

const withFacts = (db: Database, query: Pick<PlaceQuery, 'kind' | 'bbox'>) =>
  placesIn(db, query)
    .leftJoin('place as parent', 'parent.id', 'place.parentId')
    .select(['place.shape', 'place.attributes', 'place.source', 'place.licence'])
    .select('parent.population as parentPopulation');

/** Objects known only by their town share its point: each gets its spot in a row beside it. */
function spotsInRow(rows: readonly Row[]): Map<string, number> {
  const taken = new Map<string, number>();
  const spots = new Map<string, number>();
  for (const { id, kind, lon, lat } of rows) {
    if (kind === 'settlement' || areal.includes(kind) || lon === null) continue;
    const point = `${lon} ${lat}`;
    spots.set(id, taken.get(point) ?? 0);
    taken.set(point, (taken.get(point) ?? 0) + 1);
  }
  return spots;
}

/** What lies beneath the places. */
export async function groundFeatures(db: Database): Promise<FeatureCollection> {
  const rows = await db.selectFrom('ground').selectAll().orderBy('id').execute();
  return collection(
    rows.map(({ id, shape }) => ({
      type: 'Feature',
      properties: { id },
      geometry: JSON.parse(shape) as Geometry,
    })),
  );
}

export const collection = (features: Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features,
});

export const pointOf = ({ lon, lat }: Pick<PlaceTable, 'lon' | 'lat'>): Geometry | null =>
  lon === null || lat === null ? null : { type: 'Point', coordinates: [lon, lat] };

function feature(row: Row, geometry: Geometry, spot: number): Feature {
  const { id, kind, nameUk, nameEn, exactness, population, source, licence } = row;
  const facts = JSON.parse(row.attributes) as Record<string, unknown>;
  const { category, status, centreOf } = facts;
  const territory = territoryOf(facts);
  const hromadaPopulation = centreOf === undefined ? null : row.parentPopulation;
  const rank = labelRank({ kind, population, hromadaPopulation });
  return {
    type: 'Feature',
    geometry,
    properties: {
      id,
      kind,
      nameUk,
      nameEn,
      exactness,
      inOblast: row.inOblast === 1,
      planned: row.planned === 1,
      population,
      ...(rank !== null && { rank }),
      ...(spot > 0 && { spot }),
      ...(typeof category === 'string' && { category }),
      ...(typeof status === 'string' && { status }),
      ...(territory !== null && { territory: territory.state }),
      source,
      licence,
    },
  };
}
