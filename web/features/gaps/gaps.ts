import { compareCodes, type GapReason, type MatrixResponse } from '@stratlas/server/contract';

/** A task with the units in which it has no project, or a unit with the tasks that have none in it. */
export interface Gap {
  id: string;
  /** Ids of units, those with the most people first, or codes of tasks. */
  others: string[];
  /** Inhabitants of the units concerned. */
  people: number;
}

export type By = 'task' | 'place';

const peopleIn = ({ places }: MatrixResponse) =>
  new Map(places.map(({ placeId, population }) => [placeId, population ?? 0]));

/** The empty cells of one reason, by task or by unit, those that concern the most people first. */
export function gapsBy(matrix: MatrixResponse, by: By, reason: GapReason): Gap[] {
  const people = peopleIn(matrix);
  const of = (placeId: string) => people.get(placeId) ?? 0;
  const cells = matrix.cells.flatMap(({ task, placeId, reason: why }) =>
    task === null || placeId === null || why !== reason ? [] : [{ task, placeId }],
  );
  const groups = Map.groupBy(cells, ({ task, placeId }) => (by === 'task' ? task : placeId));
  const gaps = [...groups].map(([id, own]): Gap => {
    if (by === 'place') return { id, others: own.map(({ task }) => task), people: of(id) };
    const others = own.map(({ placeId }) => placeId).sort((a, b) => of(b) - of(a));
    return { id, others, people: others.reduce((sum, one) => sum + of(one), 0) };
  });
  return gaps.sort((a, b) => b.people - a.people || inOrder(a.id, b.id));
}

const inOrder = (a: string, b: string): number =>
  /^\d/.test(a) ? compareCodes(a, b) : a < b ? -1 : 1;

/** How many empty cells there are of each reason. */
export function countByReason({ cells }: MatrixResponse): Map<GapReason, number> {
  const counts = new Map<GapReason, number>();
  for (const { reason } of cells) {
    if (reason !== null) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return counts;
}
