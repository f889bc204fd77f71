import type { UnitKind } from '../../contract/explore.ts';
import type { Filter } from '../../contract/filter.ts';
import { type GapReason, gapReason } from '../../contract/gaps.ts';
import type { UnitResponse } from '../../contract/units.ts';
import type { Database } from '../../db/schema.ts';
import { cellProjects, coarsePlaces } from './cells.ts';
import type { Concern, Gazetteer } from './concern.ts';
import { type SpeakingTask, tasksOf } from './tasks.ts';
import { unitsOf } from './units.ts';

/** The tasks and units that a filter asks about, and what is known of each task in each unit. */
export interface Survey {
  units: UnitResponse[];
  tasks: readonly string[];
  /** Projects of a task in a unit; null for what is of no task, or in no such unit. */
  projects: (task: string | null, placeId: string | null) => number;
  /** Why there is no project of a task in a unit; null where there is one. */
  reason: (task: string, unit: UnitResponse) => GapReason | null;
}

export async function survey(db: Database, kind: UnitKind, filter: Filter): Promise<Survey> {
  const { units, gazetteer } = await unitsOf(db, kind);
  const [tasks, counts, coarse] = await Promise.all([
    tasksOf(db, filter, gazetteer),
    cellProjects(db, kind, filter).execute(),
    coarsePlaces(db, kind, filter).execute(),
  ]);
  const byCell = new Map(counts.map((row) => [cellKey(row), Number(row.projects)]));
  const projects: Survey['projects'] = (task, placeId) =>
    byCell.get(cellKey({ task, placeId })) ?? 0;
  const gapOf = gapsOf(tasks, coarse, gazetteer);
  return {
    units: units.filter(isAskedBy(filter, gazetteer)),
    tasks: tasks.map(({ code }) => code),
    projects,
    reason: (task, unit) => (projects(task, unit.placeId) > 0 ? null : gapOf(task, unit)),
  };
}

export const cellKey = ({ task, placeId }: { task: string | null; placeId: string | null }) =>
  `${task ?? ''} ${placeId ?? ''}`;

const isAskedBy =
  ({ place }: Filter, { of, holds }: Gazetteer) =>
  ({ placeId }: UnitResponse): boolean =>
    place.length === 0 || place.some((wanted) => holds(of(wanted), placeId));

interface Coarse {
  task: string | null;
  placeId: string;
}

function gapsOf(tasks: readonly SpeakingTask[], coarse: readonly Coarse[], gazetteer: Gazetteer) {
  const speaking = new Map(tasks.map(({ code, concerns }) => [code, concerns]));
  const unplaced = new Map<string | null, Concern[]>();
  for (const { task, placeId } of coarse) {
    unplaced.set(task, [...(unplaced.get(task) ?? []), gazetteer.of(placeId)]);
  }
  return (task: string, { placeId, territory }: UnitResponse): GapReason => {
    const isAbout = (concern: Concern) => gazetteer.holds(concern, placeId);
    return gapReason({
      applies: (speaking.get(task) ?? []).some(isAbout),
      state: territory?.state ?? 'unknown',
      mayBeHere: (unplaced.get(task) ?? []).some(isAbout),
    });
  };
}
