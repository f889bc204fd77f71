import type { ImportProblem } from '../../contract/import.ts';
import type { Line, ListName, Value } from '../columns/column.ts';
import type { PublicProject } from '../columns/lines.ts';
import { type At, problem } from '../import/problem.ts';
import type { Given } from '../import/rows/given.ts';
import type { Organisations } from '../import/world/organisations.ts';
import type { World } from '../import/world/world.ts';
import type { Terms } from './terms.ts';

/** What a file of a standard says of one project: in its lines organisations stand by their names. */
export interface Brought {
  at: At;
  /** The register's own id, where the file names it. */
  id: string | null;
  project: Record<string, Value>;
  /** Only what the file speaks of: the rest of a known project stays as it is. */
  lists: Partial<Record<ListName, Line[]>>;
  problems: ImportProblem[];
}

/** What files of standards are read with. */
export interface Reading {
  world: World;
  organisations: Organisations;
  terms: Terms;
  /** Called now and then, so that others have their turn. */
  pause: () => Promise<void>;
}

/** A file of a standard: it names fields by the standard's words, not by headings of a table. */
export interface Records {
  /** In the order of the file. */
  read: (reading: Reading) => Promise<{ brought: Brought[]; problems: ImportProblem[] }>;
  /** What a file that we write of a project would say of it: no more than that can have changed. */
  echo: (project: PublicProject, reading: Reading) => Promise<Brought>;
}

/** Organisations get their ids; those that nobody knows are added with the file. */
export function givenOf({ at, lists, ...rest }: Brought, organisations: Organisations): Given {
  const problems = [...rest.problems];
  const idOf = (name: Value | undefined): string => {
    const text = String(name ?? '');
    const known = organisations.named(text);
    if (known !== undefined) return known;
    problems.push(problem('new_organisation', at, { weight: 'notice', names: [text] }));
    return organisations.add(text);
  };
  const withIds = (line: Line): Line => ({
    ...line,
    ...('funder' in line && { funder: idOf(line.funder) }),
    ...('organisation' in line && { organisation: idOf(line.organisation) }),
  });
  const members = Object.entries(lists).map(([list, lines]) => [
    list,
    lines.map((line) => ({ line: withIds(line), at })),
  ]);
  return { ...rest, at, fields: {}, lists: Object.fromEntries(members), problems };
}

/** Leaves of what is given only what a file of ours would not have said of the project as it stands. */
export function withoutEcho(given: Given, echo: Given): void {
  for (const [field, value] of Object.entries(given.project)) {
    if (echo.project[field] === value) delete given.project[field];
  }
  for (const [list, members] of Object.entries(given.lists)) {
    const name = list as ListName;
    const lines = (all: typeof members) => JSON.stringify(all.map(({ line }) => line));
    const said = echo.lists[name];
    if (said && lines(said) === lines(members)) delete given.lists[name];
  }
}
