import type { Geometry } from 'geojson';
import { type SqlBool, sql } from 'kysely';
import type { ProjectAnswer } from '../../contract/projects.ts';
import { mainGoal } from '../../register/publish/feature.ts';
import { isOblast } from './oblast.ts';
import { periodColumns, periodOf } from './period.ts';
import { anywhere, type OgcFeature, type Row, type TableSource } from './source.ts';

/** How the feature of a point begins, as `publish/feature.ts` writes it. */
const pointStart = '{"type":"Feature","geometry":{"type":"Point",';

const isPoint = sql<SqlBool>`${sql.ref('projectPlace.feature')} like ${`${pointStart}%`}`;
const isShown = sql<SqlBool>`not ${isOblast('projectPlace.placeId')}`;

/** A point is its own box; of what else was drawn the database knows none. */
const corner = (column: 'lon' | 'lat', end: number) =>
  sql<
    number | null
  >`case when not ${isShown} then null when ${isPoint} then ${sql.ref(`projectPlace.${column}`)} else ${sql.lit(end)} end`;

/** Every location that may be told of every published project. */
export const locationSource: TableSource = {
  rows: (db) =>
    db
      .selectFrom('projectPlace')
      .innerJoin('project', 'project.id', 'projectPlace.projectId')
      .select(['projectId', 'position', 'titleUk', 'titleEn', 'status', 'answer'])
      .select(['startYear', 'endYear', ...periodColumns])
      .select((eb) => [
        sql<string>`${eb.ref('projectId')} || ':' || cast(${eb.ref('position')} as text)`.as('id'),
        eb.fn<string | null>('nullif', ['placeId', sql.lit('')]).as('placeId'),
        sql<number>`case when ${isShown} then 1 else 0 end`.as('onMap'),
        corner('lon', anywhere.west).as('west'),
        corner('lat', anywhere.south).as('south'),
        corner('lon', anywhere.east).as('east'),
        corner('lat', anywhere.north).as('north'),
      ])
      .where('lon', 'is not', null),
  reads: ['id', 'projectId', 'position', 'placeId', 'onMap', 'startYear', 'endYear', 'answer'],
  feature: locationFeature,
};

function locationFeature(row: Row): OgcFeature {
  const { titleUk, titleEn, status, items, places }: ProjectAnswer = JSON.parse(String(row.answer));
  const place = places[Number(row.position)];
  const onMap = row.onMap === 1;
  return {
    id: row.id,
    geometry: onMap && place ? geometryOf(place) : null,
    properties: {
      id: row.id,
      projectId: row.projectId ?? null,
      titleUk,
      titleEn,
      status,
      goal: mainGoal({ items }) || null,
      placeId: row.placeId ?? null,
      precision: place?.precision ?? null,
      share: place?.share ?? null,
      ...periodOf(row.startYear, row.endYear),
      onMap,
    },
  };
}

function geometryOf({ geometry, lon, lat }: ProjectAnswer['places'][number]): Geometry | null {
  if (geometry !== null) return geometry;
  return lon === null || lat === null ? null : { type: 'Point', coordinates: [lon, lat] };
}
