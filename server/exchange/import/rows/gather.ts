import { foldName } from '@stratlas/geodata/names/fold';
import type { ImportProblem } from '../../../contract/import.ts';
import { type ListName, lists, type Value } from '../../columns/column.ts';
import { columns } from '../../columns/columns.ts';
import type { MappedTable } from '../headings/columns-of.ts';
import { problem } from '../problem.ts';
import type { Organisations } from '../world/organisations.ts';
import type { World } from '../world/world.ts';
import { addMembers, addProject, repeats } from './add-to.ts';
import { geometryMembers } from './geometry-members.ts';
import type { Given, GivenMember } from './given.ts';
import { identifierKey, likenessKey, placeKey } from './keys.ts';
import { membersOf } from './members.ts';
import { type RowReading, readRow } from './row-reading.ts';

export interface Gathered {
  given: Given[];
  /** Of rows that belong to no project. */
  problems: ImportProblem[];
}

/** What rows are compared with while they are put together. */
export interface Gathering {
  world: World;
  organisations: Organisations;
  /** Called now and then, so that others have their turn. */
  pause: () => Promise<void>;
}

/** Puts together what all rows of all tables say of each project, in the order of the file. */
export async function gather(
  tables: readonly MappedTable[],
  gathering: Gathering,
): Promise<Gathered> {
  const covered = lists.filter((list) => tables.some((table) => hasAll(table, list)));
  const shelves: Shelves = { byKey: new Map(), byTitle: new Map(), problems: [], covered };
  const main = tables.filter(isProjectsOnly);
  for (const mapped of [...main, ...tables.filter((table) => !main.includes(table))]) {
    const speaks = main.length === 0 || main.includes(mapped);
    let last: Given | undefined;
    for (let index = mapped.dataFrom; index < mapped.table.rows.length; index += 1) {
      if (index % 100 === 0) await gathering.pause();
      const reading = readRow(mapped, index);
      if (reading) last = addRow(reading, last, speaks, shelves, gathering) ?? last;
    }
  }
  return { given: [...shelves.byKey.values()], problems: shelves.problems };
}

/** The projects of a file as they are found. */
interface Shelves {
  byKey: Map<string, Given>;
  byTitle: Map<string, Given>;
  problems: ImportProblem[];
  covered: readonly ListName[];
}

const totals = new Set(['разом', 'усього', 'всього', 'загалом', 'total']);

/** Adds a row to its project, or to that of the row above where it names none. */
function addRow(
  reading: RowReading,
  last: Given | undefined,
  speaks: boolean,
  shelves: Shelves,
  gathering: Gathering,
): Given | undefined {
  const values = reading.parts.project?.values;
  const written = String(values?.titleUk || values?.titleEn || '');
  const title = foldName(written);
  if (totals.has(title.replace(/[:.]$/, ''))) {
    const total = problem('total_row', reading.at, { weight: 'notice', names: [written] });
    shelves.problems.push(total);
    return undefined;
  }
  const members = allMembers(reading, gathering);
  const key = values?.id ? `id:${values.id}` : keyOf(title, members);
  const known = findGiven(key, title, last, speaks, shelves);
  const given = known ?? newIn(shelves, reading, key, title, speaks);
  if (given === undefined) return undefined;
  if (speaks) addProject(given, reading, gathering);
  addMembers(given, members, repeats(reading, known === undefined, speaks));
  given.problems.push(...reading.problems);
  return given;
}

function findGiven(
  key: string | null,
  title: string,
  last: Given | undefined,
  speaks: boolean,
  { byKey, byTitle }: Shelves,
): Given | undefined {
  if (key === null) return last;
  return byKey.get(key) ?? (speaks ? undefined : byTitle.get(title));
}

function newIn(
  { byKey, byTitle, problems, covered }: Shelves,
  reading: RowReading,
  key: string | null,
  title: string,
  speaks: boolean,
): Given | undefined {
  if (key === null || !speaks) {
    problems.push(problem(key === null ? 'no_title' : 'no_id_for_list', reading.at));
    return undefined;
  }
  const given = newGiven(reading, reading.parts.project?.values.id, covered);
  byKey.set(key, given);
  byTitle.set(title, given);
  return given;
}

/** Our own files have every column of a list: then an empty one is emptied. */
const hasAll = ({ targets }: MappedTable, list: ListName): boolean =>
  columns[list].every(
    ({ key, kind }) =>
      kind === 'words' || kind === 'note' || targets.some((target) => target?.column.key === key),
  );

/** A sheet of projects beside sheets of their lists: there titles are only repeated. */
const isProjectsOnly = ({ targets }: MappedTable): boolean =>
  targets.some((target) => target?.column.key === 'id') &&
  targets.every((target) => target === undefined || target.column.group === 'project');

/** What a row adds to each list. */
export type Members = Partial<Record<ListName, GivenMember[]>>;

function allMembers(reading: RowReading, { world, organisations }: Gathering): Members {
  const members: Members = {};
  for (const list of lists) {
    const part = reading.parts[list];
    if (part) members[list] = membersOf(list, part, reading, world, organisations);
  }
  if (reading.geometry !== null) {
    members.places = geometryMembers(reading, members.places ?? []);
  }
  return members;
}

function keyOf(title: string, { identifiers, places, sources }: Members): string | null {
  const line = identifiers?.[0]?.line;
  const identifier = line && identifierKey(line.scheme, line.id);
  if (identifier) return `identifier:${identifier}`;
  if (title === '') return null;
  return likenessKey({
    title,
    places: (places ?? []).map((member) => placeKey(member.line)),
    source: String(sources?.[0]?.line.title ?? ''),
  });
}

const newGiven = (
  { at }: RowReading,
  id: Value | undefined,
  covered: readonly ListName[],
): Given => ({
  at,
  id: id ? String(id) : null,
  project: {},
  fields: {},
  lists: Object.fromEntries(covered.map((list) => [list, []])),
  problems: [],
});
