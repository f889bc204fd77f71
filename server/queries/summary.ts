import type { Scope } from '@stratlas/seeds/strategy';
import type { Filter } from '../contract/filter.ts';
import type { SummaryResponse } from '../contract/responses.ts';
import type { Database } from '../db/schema.ts';
import { areaCondition, isOnMap } from './filter-condition.ts';
import { leftOut } from './left-out.ts';
import { type Conversion, moneyOf } from './money.ts';
import { partCondition } from './part-condition.ts';
import { projectCondition } from './project-condition.ts';

/**
 * Counts what a filter selects: in all, on the map and on the shelf. Map plus shelf is the total,
 * for areas, for projects, and for money, which counts only what of a sum lies within the filter.
 */
export async function summary(
  db: Database,
  filter: Filter,
  conversion: Conversion | null = null,
): Promise<SummaryResponse> {
  const [areas, projects, money, out] = await Promise.all([
    areasByScope(db, filter).execute(),
    projectsByScope(db, filter).execute(),
    moneyByPlace(db, filter).execute(),
    leftOut(db, filter),
  ]);
  const part = (isPart: (row: { onMap: unknown }) => boolean) => ({
    projects: added(projects.filter(isPart)),
    areas: added(areas.filter(isPart)),
    money: moneyOf(money.filter(isPart), conversion),
  });
  const onShelf = ({ onMap }: { onMap: unknown }) => !onMap;
  return {
    total: part(() => true),
    map: part((row) => !onShelf(row)),
    shelf: part(onShelf),
    shelfByScope: byScope(areas.filter(onShelf)),
    shelfProjectsByScope: byScope(projects.filter(onShelf)),
    ...out,
  };
}

interface Counted {
  scope: Scope | null;
  count: number | string;
}

const added = (rows: readonly Counted[]): number =>
  rows.reduce((total, { count }) => total + Number(count), 0);

const byScope = (rows: readonly Counted[]): Partial<Record<Scope, number>> =>
  Object.fromEntries(rows.map(({ scope, count }) => [scope, Number(count)]));

/** One row for each scope and place of showing: the map, or the shelf. */
export const areasByScope = (db: Database, filter: Filter) =>
  db
    .selectFrom((from) =>
      from
        .selectFrom('item')
        .select(['scope', (eb) => isOnMap(eb).as('onMap')])
        .where((eb) => areaCondition(eb, filter))
        .as('area'),
    )
    .select(({ fn }) => ['scope', 'onMap', fn.countAll<number | string>().as('count')])
    .groupBy(['scope', 'onMap'])
    .orderBy('scope');

export const projectsByScope = (db: Database, filter: Filter) =>
  db
    .selectFrom('project')
    .select(({ fn }) => ['scope', 'onMap', fn.countAll<number | string>().as('count')])
    .where((eb) => projectCondition(eb, filter))
    .groupBy(['scope', 'onMap'])
    .orderBy('scope');

export const moneyByPlace = (db: Database, filter: Filter) =>
  db
    .selectFrom('fundingPart')
    .select(['onMap', 'kind', 'currency', 'year'])
    .select(({ fn }) => fn.sum<number>('amountMinor').as('amountMinor'))
    .where('leftOut', 'is', null)
    .where((eb) => partCondition(eb, filter))
    .groupBy(['onMap', 'kind', 'currency', 'year']);
