import { emptyFilter, type Filter } from '../contract/filter.ts';
import type { Database } from '../db/schema.ts';
import { projectCondition } from '../queries/project-condition.ts';
import type { SpotIndex } from './spot-index.ts';

const listFields = ['item', 'place', 'kind', 'scope', 'status', 'funder', 'source'] as const;

/**
 * The filter's reader for spots: 1 at each spot whose project the filter selects, 0 at the others.
 * Words alone are sought by the database, which keeps the texts.
 */
export async function selectSpots(
  db: Database,
  index: SpotIndex,
  filter: Filter,
): Promise<Uint8Array> {
  const selected = new Uint8Array(index.count).fill(1);
  for (const field of listFields) {
    if (filter[field].length > 0) keepOnly(selected, holding(index, field, filter[field]));
  }
  keepYears(selected, index, filter);
  if (filter.q.trim() !== '') keepOnly(selected, await withWords(db, index, filter.q));
  return selected;
}

function keepOnly(selected: Uint8Array, wanted: Uint8Array): void {
  for (let spot = 0; spot < selected.length; spot++) {
    if (wanted[spot] === 0) selected[spot] = 0;
  }
}

function holding({ count, postings }: SpotIndex, field: string, values: readonly string[]) {
  const wanted = new Uint8Array(count);
  for (const value of values) {
    for (const spot of postings.of(field, value)) wanted[spot] = 1;
  }
  return wanted;
}

/** Years that are not known lie in no span. */
function keepYears(selected: Uint8Array, index: SpotIndex, { from, to }: Filter): void {
  if (from === null && to === null) return;
  const { startYear, endYear } = index;
  for (let spot = 0; spot < selected.length; spot++) {
    const [start = 0, end = 0] = [startYear[spot], endYear[spot]];
    if (start === 0 || end < (from ?? end) || start > (to ?? start)) selected[spot] = 0;
  }
}

async function withWords(db: Database, index: SpotIndex, q: string): Promise<Uint8Array> {
  const rows = await db
    .selectFrom('project')
    .select('id')
    .where('onMap', '=', 1)
    .where((eb) => projectCondition(eb, { ...emptyFilter, q }))
    .execute();
  const ids = new Set(rows.map(({ id }) => id));
  const isWanted = index.projectIds.map((id) => ids.has(id));
  return Uint8Array.from(index.project, (project) => Number(isWanted[project]));
}
