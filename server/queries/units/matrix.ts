import type { UnitKind } from '../../contract/explore.ts';
import type { Filter } from '../../contract/filter.ts';
import type { MatrixCell, MatrixResponse } from '../../contract/units.ts';
import type { Database } from '../../db/schema.ts';
import { type Conversion, moneyOf } from '../money.ts';
import { holdingProjects } from '../totals-by-holder.ts';
import { cellMoney } from './cells.ts';
import { figuresBy } from './figures.ts';
import { cellKey, type Survey, survey } from './survey.ts';

/**
 * Every task against every unit: projects and money, or why there is nothing. The cells, those of
 * no task and of no unit among them, add up to the summary.
 */
export async function matrix(
  db: Database,
  units: UnitKind,
  filter: Filter,
  conversion: Conversion | null,
): Promise<MatrixResponse> {
  const [surveyed, money, byTask, byUnit] = await Promise.all([
    survey(db, units, filter),
    cellMoney(db, units, filter).execute(),
    holdingProjects(db, 'task', filter).execute(),
    holdingProjects(db, units, filter).execute(),
  ]);
  const moneyBy = Map.groupBy(money, cellKey);
  const moneyAt = (at: Pick<MatrixCell, 'task' | 'placeId'>) =>
    moneyOf(moneyBy.get(cellKey(at)) ?? [], conversion);
  const keyedBy = (field: 'task' | 'placeId') => money.map((row) => ({ ...row, key: row[field] }));
  const taskFigures = figuresBy(byTask, keyedBy('task'), conversion);
  const unitFigures = figuresBy(byUnit, keyedBy('placeId'), conversion);
  return {
    units,
    tasks: [...surveyed.tasks, null].map((task) => ({ task, ...taskFigures(task) })),
    places: surveyed.units.map((unit) => ({ ...unit, ...unitFigures(unit.placeId) })),
    elsewhere: unitFigures(null),
    cells: cellsOf(surveyed, moneyAt),
  };
}

function cellsOf(
  { tasks, units, projects, reason }: Survey,
  moneyAt: (at: Pick<MatrixCell, 'task' | 'placeId'>) => MatrixCell['money'],
): MatrixCell[] {
  const cell = (task: string | null, placeId: string | null, why: MatrixCell['reason']) => ({
    task,
    placeId,
    projects: projects(task, placeId),
    money: moneyAt({ task, placeId }),
    reason: why,
  });
  const known = tasks.flatMap((task) => [
    ...units.map((unit) => cell(task, unit.placeId, reason(task, unit))),
    cell(task, null, null),
  ]);
  const ofNone = [...units.map(({ placeId }) => placeId), null].map((id) => cell(null, id, null));
  return [...known, ...ofNone];
}
