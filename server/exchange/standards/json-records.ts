import { importLimits } from '../../contract/import.ts';
import type { PublicProject } from '../columns/lines.ts';
import { ImportError, nowhere, problem } from '../import/problem.ts';
import type { Brought, Reading, Records } from './brought.ts';
import type { Json } from './json.ts';

/** The projects of a JSON file, each read by its standard; what is not about the oblast is told. */
export function jsonRecords(
  projects: readonly Json[],
  read: ReadProject,
  echo: Records['echo'],
): Records {
  if (projects.length === 0) throw new ImportError('empty');
  if (projects.length > importLimits.rows) {
    throw new ImportError('too_many_rows', nowhere, { names: [importLimits.rows] });
  }
  return {
    read: async (reading) => {
      const brought: Brought[] = [];
      const problems = [];
      for (const [index, project] of projects.entries()) {
        if (index % 50 === 0) await reading.pause();
        const at = { table: null, row: index + 1 };
        const one = read(project, index + 1, reading);
        if (one === undefined) {
          const names = [String(project.id ?? index + 1)];
          problems.push(problem('elsewhere', at, { weight: 'notice', names }));
        } else if (!one.project.titleUk) {
          problems.push(problem('no_text_title', at, { weight: 'notice' }));
        } else brought.push(one);
      }
      return { brought, problems };
    },
    echo,
  };
}

type ReadProject = (project: Json, row: number, reading: Reading) => Brought | undefined;

/** What a project that we write says. */
export const jsonEcho =
  (
    read: ReadProject,
    write: (project: PublicProject, reading: Reading) => object,
  ): Records['echo'] =>
  async (project, reading) => {
    const echo = read(JSON.parse(JSON.stringify(write(project, reading))), 1, reading);
    return echo ?? { at: nowhere, id: project.id, project: {}, lists: {}, problems: [] };
  };
