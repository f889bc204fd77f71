import type { ProjectRecord } from '@stratlas/seeds/project';
import type { ImportProblem } from '../../contract/import.ts';
import type { Database } from '../../db/schema.ts';
import { seenOf } from '../import/records/known.ts';
import type { Gathering } from '../import/rows/gather.ts';
import type { Given } from '../import/rows/given.ts';
import { givenOf, type Records, withoutEcho } from './brought.ts';
import { readTerms } from './terms.ts';

/** What files of ours would say of projects that are there. */
export interface Echoes {
  /** Leaves of what a file says only what is not said of the project already. */
  leaveOut: (given: Given, id: string, record: ProjectRecord | undefined) => Promise<void>;
}

/** Reads a file of a standard into what is given of each project. */
export async function gatherRecords(
  db: Database,
  records: Records,
  { world, organisations, pause }: Gathering,
): Promise<{ given: Given[]; problems: ImportProblem[]; echoes: Echoes }> {
  const reading = { world, organisations, pause, terms: await readTerms(db) };
  const { brought, problems } = await records.read(reading);
  const leaveOut: Echoes['leaveOut'] = async (given, id, record) => {
    if (given.id === null || record === undefined) return;
    const echo = await records.echo(seenOf(id, record, world.gazetteer), reading);
    withoutEcho(given, givenOf(echo, organisations));
  };
  return {
    given: brought.map((one) => givenOf(one, organisations)),
    problems,
    echoes: { leaveOut },
  };
}
