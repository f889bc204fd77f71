import type { Geometry } from 'geojson';
import { emptyFilter } from '../../contract/filter.ts';
import type { MoneyResponse } from '../../contract/money.ts';
import type { Database } from '../../db/schema.ts';
import { regions } from '../../queries/units/regions.ts';
import { promoted } from './geometry.ts';
import type { ListSource, OgcFeature } from './source.ts';
import { sumsOf } from './sums.ts';

/** The id of what belongs to no hromada: with it the rows add up to the summary. */
const elsewhereId = 'elsewhere';

/** The figures of each hromada, as the page's map of hromadas has them. */
export const fundingSource: ListSource = {
  features: async (db) => {
    const [{ rows, elsewhere }, shapes] = await Promise.all([
      regions(db, 'hromada', emptyFilter, null),
      hromadaShapes(db),
    ]);
    const units = rows.map((row) => fundingFeature(row, shapes.get(row.placeId) ?? null));
    const none = { placeId: null, nameUk: null, nameEn: null, population: null, areas: null };
    return [...units, fundingFeature({ ...none, ...elsewhere }, null)];
  },
};

interface Figures {
  placeId: string | null;
  nameUk: string | null;
  nameEn: string | null;
  population: number | null;
  projects: number;
  areas: number | null;
  money: readonly MoneyResponse[];
}

function fundingFeature(figures: Figures, geometry: Geometry | null): OgcFeature {
  const { placeId, nameUk, nameEn, population, projects, areas, money } = figures;
  return {
    id: placeId ?? elsewhereId,
    geometry,
    properties: { placeId, nameUk, nameEn, population, projects, areas, ...sumsOf(money) },
  };
}

async function hromadaShapes(db: Database): Promise<Map<string, Geometry>> {
  const rows = await db
    .selectFrom('place')
    .select(['id', 'shape'])
    .where('kind', '=', 'hromada')
    .execute();
  return new Map(
    rows.flatMap(({ id, shape }) =>
      shape === null ? [] : [[id, promoted(JSON.parse(shape) as Geometry, 'MultiPolygon')]],
    ),
  );
}
