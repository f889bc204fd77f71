import type { UnitKind } from '../../contract/explore.ts';
import type { Filter } from '../../contract/filter.ts';
import type { Database } from '../../db/schema.ts';
import { partCondition } from '../part-condition.ts';
import { projectCondition } from '../project-condition.ts';
import { heldItems, heldPlaces, holders } from '../totals-by-holder.ts';

/** The money of each task in each unit; null for what is of no task, or in no such unit. */
export const cellMoney = (db: Database, units: UnitKind, filter: Filter) =>
  db
    .selectFrom('fundingPart')
    .leftJoin(holders(db, 'task').as('task'), 'task.heldId', 'fundingPart.itemCode')
    .leftJoin(holders(db, units).as('unit'), 'unit.heldId', 'fundingPart.placeId')
    .select(['task.key as task', 'unit.key as placeId', 'kind', 'currency', 'year'])
    .select(({ fn }) => fn.sum<number>('amountMinor').as('amountMinor'))
    .where('leftOut', 'is', null)
    .where((eb) => partCondition(eb, filter))
    .groupBy(['task.key', 'unit.key', 'kind', 'currency', 'year']);

/** Each project that a filter selects, at each of its tasks and locations within the filter. */
const standing = (db: Database, units: UnitKind, filter: Filter) =>
  db
    .selectFrom(heldItems(db, filter).as('item'))
    .innerJoin(heldPlaces(db, filter).as('spot'), 'spot.projectId', 'item.projectId')
    .leftJoin(holders(db, 'task').as('task'), 'task.heldId', 'item.heldId')
    .leftJoin(holders(db, units).as('unit'), 'unit.heldId', 'spot.heldId')
    .where('item.projectId', 'in', (eb) =>
      eb
        .selectFrom('project')
        .select('project.id')
        .where((project) => projectCondition(project, filter)),
    );

export const cellProjects = (db: Database, units: UnitKind, filter: Filter) =>
  standing(db, units, filter)
    .select(['task.key as task', 'unit.key as placeId'])
    .select(({ fn }) => fn.count<number | string>('item.projectId').distinct().as('projects'))
    .groupBy(['task.key', 'unit.key']);

/** Where projects of each task are located that lie in no such unit; empty where that is not known. */
export const coarsePlaces = (db: Database, units: UnitKind, filter: Filter) =>
  standing(db, units, filter)
    .select(['task.key as task', 'spot.heldId as placeId'])
    .where('unit.key', 'is', null)
    .distinct();
