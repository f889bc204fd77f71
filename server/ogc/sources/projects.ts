import { currencies, fundingKinds } from '@stratlas/seeds/project';
import { type ExpressionBuilder, sql } from 'kysely';
import type { ProjectAnswer } from '../../contract/projects.ts';
import type { Schema } from '../../db/schema.ts';
import { mainGoal } from '../../register/publish/feature.ts';
import { sumName } from '../collections/properties.ts';
import { multiPoint } from './geometry.ts';
import { joinedIn } from './joined.ts';
import { isOblast, oblastIds } from './oblast.ts';
import { periodColumns, periodOf } from './period.ts';
import type { OgcFeature, Row, TableSource } from './source.ts';
import { sumsOf } from './sums.ts';

type ProjectBuilder = ExpressionBuilder<Schema, 'project'>;

/** Every published project once. */
export const projectSource: TableSource = {
  rows: (db) =>
    db
      .selectFrom('project')
      .select(['id', 'titleUk', 'titleEn', 'status', 'scope', 'onMap', 'answer'])
      .select(['startYear', 'endYear', ...periodColumns])
      .select((eb) => [
        corner(eb, 'min', 'lon').as('west'),
        corner(eb, 'min', 'lat').as('south'),
        corner(eb, 'max', 'lon').as('east'),
        corner(eb, 'max', 'lat').as('north'),
        valuesOf(eb, 'projectItem', 'code').as('items'),
        valuesOf(eb, 'projectPlace', 'placeId').as('placeIds'),
        valuesOf(eb, 'fundingPart', 'funder').as('funders'),
        valuesOf(eb, 'fundingPart', 'sourceClass').as('sourceClasses'),
        oblastIds.as('oblasts'),
        ...fundingKinds.flatMap((kind) =>
          currencies.map((currency) => sum(eb, kind, currency).as(sumName(kind, currency))),
        ),
      ]),
  reads: ['id', 'scope', 'onMap', 'startYear', 'endYear', 'answer', 'oblasts'],
  feature: projectFeature,
};

const valuesOf = (
  eb: ProjectBuilder,
  table: 'projectItem' | 'projectPlace' | 'fundingPart',
  column: string,
) =>
  eb
    .selectFrom(table)
    .select(joinedIn(column))
    .whereRef(`${table}.projectId`, '=', 'project.id')
    .where(sql.ref(column), '<>', '');

/** Of the box of all points that the map shows. */
const corner = (eb: ProjectBuilder, end: 'min' | 'max', column: 'lon' | 'lat') =>
  eb
    .selectFrom('projectPlace')
    .select(({ fn }) => fn<number | null>(end, [column]).as('corner'))
    .whereRef('projectId', '=', 'project.id')
    .where((place) => place.not(isOblast('projectPlace.placeId')));

const sum = (
  eb: ProjectBuilder,
  kind: (typeof fundingKinds)[number],
  currency: (typeof currencies)[number],
) =>
  eb
    .selectFrom('fundingPart')
    .select(({ fn }) => fn.sum<number | null>('amountMinor').as('sum'))
    .whereRef('projectId', '=', 'project.id')
    .where('kind', '=', kind)
    .where('currency', '=', currency)
    .where('leftOut', 'is', null);

function projectFeature({
  id,
  scope,
  onMap,
  startYear,
  endYear,
  answer,
  oblasts,
}: Row): OgcFeature {
  const project: ProjectAnswer = JSON.parse(String(answer));
  const { titleUk, titleEn, status, items, places, funding } = project;
  const points = places.flatMap(({ placeId, lon, lat }) =>
    lon === null || lat === null || placeId === oblasts ? [] : [[lon, lat]],
  );
  return {
    id,
    geometry: multiPoint(points),
    properties: {
      id,
      titleUk,
      titleEn,
      status,
      goal: mainGoal({ items }) || null,
      scope: scope ?? null,
      ...periodOf(startYear, endYear),
      onMap: onMap === 1,
      items: unique(items.map(({ code }) => code)),
      placeIds: unique(places.flatMap(({ placeId }) => placeId ?? [])),
      funders: unique(funding.map(({ funder }) => funder)),
      sourceClasses: unique(funding.map(({ sourceClass }) => sourceClass)),
      ...sumsOf(funding.filter(({ leftOut }) => leftOut === null)),
    },
  };
}

const unique = (values: readonly string[]): string[] => [...new Set(values)].sort();
