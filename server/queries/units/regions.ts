import type { UnitKind } from '../../contract/explore.ts';
import type { Filter } from '../../contract/filter.ts';
import type { RegionsResponse } from '../../contract/units.ts';
import type { Database } from '../../db/schema.ts';
import { areaCondition } from '../filter-condition.ts';
import type { Conversion } from '../money.ts';
import { holdingMoney, holdingProjects } from '../totals-by-holder.ts';
import { figuresBy } from './figures.ts';
import { survey } from './survey.ts';

/** The figures of each unit; with what lies in none of them they add up to the summary. */
export async function regions(
  db: Database,
  kind: UnitKind,
  filter: Filter,
  conversion: Conversion | null,
): Promise<RegionsResponse> {
  const [surveyed, projects, money, areas] = await Promise.all([
    survey(db, kind, filter),
    holdingProjects(db, kind, filter).execute(),
    holdingMoney(db, kind, filter).execute(),
    areasByUnit(db, kind, filter).execute(),
  ]);
  const { units, tasks, reason } = surveyed;
  const figures = figuresBy(projects, money, conversion);
  const areasIn = new Map(areas.map((row) => [row.placeId, Number(row.areas)]));
  return {
    units: kind,
    tasks: tasks.length,
    rows: units.map((unit) => {
      const reasons = tasks.map((task) => reason(task, unit));
      return {
        ...unit,
        ...figures(unit.placeId),
        areas: areasIn.get(unit.placeId) ?? 0,
        tasks: {
          covered: reasons.filter((one) => one === null).length,
          apply: reasons.filter((one) => one !== 'not_applicable').length,
        },
      };
    }),
    elsewhere: figures(null),
  };
}

const areasByUnit = (db: Database, kind: UnitKind, filter: Filter) =>
  db
    .selectFrom('areaPlace')
    .innerJoin('place', 'place.id', 'areaPlace.placeId')
    .select('areaPlace.placeId')
    .select(({ fn }) => fn.countAll<number | string>().as('areas'))
    .where('place.kind', '=', kind)
    .where('areaPlace.code', 'in', (eb) =>
      eb
        .selectFrom('item')
        .select('item.code')
        .where((area) => areaCondition(area, filter)),
    )
    .groupBy('areaPlace.placeId');
