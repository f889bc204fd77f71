import type { Filter } from '../contract/filter.ts';
import type { Division } from '../contract/money.ts';
import type { Database } from '../db/schema.ts';
import { partCondition } from './part-condition.ts';
import { projectCondition } from './project-condition.ts';
import type { Payment } from './totals-by-payment.ts';
import { codesUnder, placesOfKind, placesWithin } from './within.ts';

/** What holds tasks and areas, or places. */
export type Holder = Exclude<Division, Payment>;

const isUnit = (by: Holder): by is 'hromada' | 'raion' => by === 'hromada' || by === 'raion';

/** The one holder of each item or each place, where it has one. */
export const holders = (db: Database, by: Holder) =>
  isUnit(by)
    ? db
        .selectFrom('placeLineage')
        .innerJoin('place', 'place.id', 'placeLineage.ancestorId')
        .select(['placeLineage.placeId as heldId', 'placeLineage.ancestorId as key'])
        .where('place.kind', '=', by)
    : db
        .selectFrom('itemLineage')
        .innerJoin('item', 'item.code', 'itemLineage.ancestorCode')
        .select(['itemLineage.code as heldId', 'itemLineage.ancestorCode as key'])
        .where('item.level', '=', by);

export const holdingMoney = (db: Database, by: Holder, filter: Filter) =>
  db
    .selectFrom('fundingPart')
    .leftJoin(holders(db, by).as('holder'), (join) =>
      join.onRef('holder.heldId', '=', isUnit(by) ? 'fundingPart.placeId' : 'fundingPart.itemCode'),
    )
    .select(['holder.key', 'kind', 'currency', 'year'])
    .select(({ fn }) => fn.sum<number>('amountMinor').as('amountMinor'))
    .where('leftOut', 'is', null)
    .where((eb) => partCondition(eb, filter))
    .groupBy(['holder.key', 'kind', 'currency', 'year']);

/** A project is counted under each of its holders, also where it has no money. */
export const holdingProjects = (db: Database, by: Holder, filter: Filter) =>
  db
    .selectFrom((isUnit(by) ? heldPlaces(db, filter) : heldItems(db, filter)).as('held'))
    .leftJoin(holders(db, by).as('holder'), 'holder.heldId', 'held.heldId')
    .select('holder.key')
    .select(({ fn }) => fn.count<number | string>('held.projectId').distinct().as('projects'))
    .where('held.projectId', 'in', (eb) =>
      eb
        .selectFrom('project')
        .select('project.id')
        .where((project) => projectCondition(project, filter)),
    )
    .groupBy('holder.key');

/** The tasks and areas of projects that a filter asks about. */
export const heldItems = (db: Database, { item }: Filter) =>
  db
    .selectFrom('projectItem')
    .select(['projectId', 'code as heldId'])
    .$if(item.length > 0, (query) => query.where('code', 'in', codesUnder(item)));

/** The locations of projects that a filter asks about. */
export const heldPlaces = (db: Database, { place, kind }: Filter) =>
  db
    .selectFrom('projectPlace')
    .select(['projectId', 'placeId as heldId'])
    .$if(place.length > 0, (query) => query.where('placeId', 'in', placesWithin(place)))
    .$if(kind.length > 0, (query) => query.where('placeId', 'in', placesOfKind(kind)));
