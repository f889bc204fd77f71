import type { ImportProblem, Mend } from '../../contract/import.ts';
import type { RecordState } from '../../contract/register.ts';
import type { Database } from '../../db/schema.ts';
import { type Echoes, gatherRecords } from '../standards/gather-records.ts';
import { type ReadFile, readFile } from './files/read-file.ts';
import type { Mapping } from './headings/columns-of.ts';
import { nowhere, problem } from './problem.ts';
import { checkRecord } from './records/check.ts';
import { type Decision, decide } from './records/decide.ts';
import { findIds } from './records/find-ids.ts';
import { knownOf, readStandings } from './records/known.ts';
import { locate } from './records/locate.ts';
import { mergeGiven } from './records/merge.ts';
import { fileSource } from './rows/file-source.ts';
import { type Gathered, gather } from './rows/gather.ts';
import type { Given } from './rows/given.ts';
import { rememberedMappings } from './save/mappings.ts';
import { type Organisations, organisationsOf } from './world/organisations.ts';
import { readWorld, type World } from './world/world.ts';

/** How far an import has come. */
export interface Progress {
  step: 'compare' | 'save';
  done: number;
  total: number;
}

export interface ImportOptions {
  /** What a person chose for headings, for this file. */
  mapping: Mapping;
  allowed: ReadonlySet<Mend>;
  /** State of what the import writes and is complete. */
  state: RecordState;
  signal?: AbortSignal;
  onProgress?: (progress: Progress) => void;
}

/** What an import would do. Nothing has been written. */
export interface Plan {
  file: ReadFile;
  decisions: Decision[];
  problems: ImportProblem[];
  organisations: Organisations;
  world: World;
}

/** Others wait no longer than this, in milliseconds. */
const turn = 25;

/** Lets others have their turn, and ends the work when nobody wants it any more. */
export function pausing(signal: AbortSignal | undefined): () => Promise<void> {
  let last = Number.NEGATIVE_INFINITY;
  return async () => {
    if (performance.now() - last < turn) return;
    await new Promise(setImmediate);
    signal?.throwIfAborted();
    last = performance.now();
  };
}

/**
 * Reads a file and compares it with the register: the dry run of every import.
 * @throws ImportError when the file cannot be read; the signal's reason when it was cancelled
 */
export async function planImport(
  db: Database,
  fileName: string,
  bytes: Uint8Array,
  options: ImportOptions,
): Promise<Plan> {
  const pause = pausing(options.signal);
  const remembered = await rememberedMappings(db);
  const file = await readFile(fileName, bytes, (headingSet) => ({
    ...remembered.get(headingSet),
    ...options.mapping,
  }));
  await pause();
  const world = await readWorld(db);
  const organisations = organisationsOf(world);
  const projects = file.tables.filter(namesProjects);
  const gathered: Gathered & { echoes?: Echoes } = file.records
    ? await gatherRecords(db, file.records, { world, organisations, pause })
    : await gather(projects, { world, organisations, pause });
  const problems = [
    ...file.problems,
    ...projects.flatMap((one) => one.problems),
    ...gathered.problems,
  ];
  if (projects.length === 0 && !file.records) problems.push(problem('no_headings', nowhere));
  else if (gathered.given.length === 0) problems.push(problem('empty', nowhere));
  const decisions = await compare(
    db,
    gathered.given,
    file,
    gathered.echoes,
    fileName,
    world,
    organisations,
    options,
  );
  return { file, decisions, problems, organisations, world };
}

/** A table without a title or an id is about something else. */
const namesProjects = ({ targets }: ReadFile['tables'][number]): boolean =>
  targets.some((target) => ['id', 'titleUk', 'titleEn'].includes(target?.column.key ?? ''));

async function compare(
  db: Database,
  given: readonly Given[],
  { crs }: ReadFile,
  echoes: Echoes | undefined,
  fileName: string,
  world: World,
  organisations: Organisations,
  { allowed, state, signal, onProgress }: ImportOptions,
): Promise<Decision[]> {
  const pause = pausing(signal);
  const ids = await findIds(db, given);
  const programmes = given.flatMap(({ project }) =>
    project.partOf ? [String(project.partOf)] : [],
  );
  const standings = await readStandings(db, [...new Set([...ids.values(), ...programmes])]);
  const own = new Set(ids.values());
  const isProject = (id: string) =>
    own.has(id) || (standings.has(id) && standings.get(id)?.state !== 'deleted');
  const rows = new Map<string, number>();
  const decisions: Decision[] = [];
  for (const one of given) {
    if (decisions.length % 100 === 0) {
      onProgress?.({ step: 'compare', done: decisions.length, total: given.length });
      await pause();
    }
    const id = ids.get(one) ?? '';
    const standing = standings.get(id);
    const isThere = standing !== undefined && standing.state !== 'deleted';
    const known = isThere ? knownOf(id, standing.record, world.gazetteer) : undefined;
    const row = rows.get(id);
    if (row !== undefined) one.problems.push(problem('used_twice', one.at, { names: [row] }));
    rows.set(id, one.at.row ?? 0);
    await echoes?.leaveOut(one, id, isThere ? standing.record : undefined);
    await locate(one, known, { world, allowed, ...(crs && { crs }) });
    if (known === undefined) fileSource(one, fileName);
    decisions.push(
      decide({
        given: one,
        id,
        standing,
        known,
        state,
        reason: fileName,
        check: (record) => checkRecord(id, record, one, world, organisations, isProject),
        isAsPublished: () => {
          if (!standing?.published) return false;
          const shown = knownOf(id, standing.published, world.gazetteer);
          return JSON.stringify(mergeGiven(one, shown)) === JSON.stringify(standing.published);
        },
      }),
    );
  }
  return decisions;
}
