import type { ProjectRecord } from '@stratlas/seeds/project';
import type { ImportOutcome, ImportProblem } from '../../../contract/import.ts';
import type { FieldChange, RecordState } from '../../../contract/register.ts';
import { changesBetween } from '../../../register/history/changes.ts';
import type { Entry } from '../../../register/history/entry.ts';
import { problem } from '../problem.ts';
import type { Given } from '../rows/given.ts';
import type { Standing } from './known.ts';
import type { Known } from './merge.ts';
import { mergeGiven } from './merge.ts';

/** What becomes of one project of a file. */
export interface Decision {
  given: Given;
  id: string;
  title: string;
  outcome: ImportOutcome;
  changes: FieldChange[];
  problems: ImportProblem[];
  /** What is to be written; null where nothing is. */
  entry: Entry | null;
}

interface Matter {
  given: Given;
  id: string;
  standing: Standing | undefined;
  known: Known | undefined;
  /** State of what is complete. */
  state: RecordState;
  reason: string;
  check: (record: ProjectRecord) => ImportProblem[];
  /** Whether its published version is what the file says, where a newer one is being written. */
  isAsPublished: () => boolean;
}

/** Decides what becomes of one project: new, changed field by field, the same, or refused. */
export function decide(matter: Matter): Decision {
  const { given, id, known, standing } = matter;
  const record = mergeGiven(given, known);
  const title = record.titleUk || record.titleEn;
  const changes = known ? changesBetween({ ...known.record }, { ...record }) : [];
  const plain = { given, id, title, changes, entry: null };
  if (given.problems.some(isError)) return { ...plain, outcome: 'error', problems: given.problems };
  if (known && changes.length === 0) return { ...plain, outcome: 'same', problems: given.problems };
  const problems = [...given.problems, ...standingProblems(matter), ...matter.check(record)];
  if (problems.some(({ code }) => code === 'being_edited') && matter.isAsPublished()) {
    return { ...plain, changes: [], outcome: 'same', problems: given.problems };
  }
  const isDraft = problems.some(({ code }) => code === 'saved_as_draft');
  const said = isDraft && standing?.state === 'published' ? problems.map(asError) : problems;
  if (said.some(isError)) return { ...plain, outcome: 'error', problems: said };
  const entry: Entry = {
    type: 'project',
    id,
    seen: standing?.number ?? 0,
    state: isDraft ? 'draft' : matter.state,
    record: { ...record },
    reason: matter.reason,
  };
  return { ...plain, outcome: known ? 'changed' : 'new', problems, entry };
}

export const isError = ({ weight }: ImportProblem): boolean => weight === 'error';

/** A published project does not become a draft by a file. */
const asError = (one: ImportProblem): ImportProblem =>
  one.code === 'saved_as_draft' ? { ...one, weight: 'error' } : one;

/** What a person has begun to change is theirs; what an earlier import left may be mended by the next. */
function standingProblems({ given, standing }: Matter): ImportProblem[] {
  if (!standing || standing.state === 'published' || standing.state === 'deleted') return [];
  const isOurs = standing.importId !== null && standing.state !== 'delete_submitted';
  return isOurs ? [] : [problem('being_edited', given.at, { names: [standing.state] })];
}
