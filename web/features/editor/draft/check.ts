import type { ProjectRecord } from '@stratlas/seeds/project';
import { type ProjectProblem, problemsOf, projectSchema } from '@stratlas/server/contract/editing';

export type IssueCode =
  | ProjectProblem['code']
  | 'too_long'
  | 'beyond_limit'
  | 'not_a_date'
  | 'not_a_url'
  | 'out_of_range'
  | 'no_funder'
  | 'not_valid'
  | 'unknown';

/** Something to say beside a field; the page has words for each code. */
export interface Issue {
  /** Path of the field, as `funding.2.year`. */
  field: string;
  code: IssueCode;
  /** `refused`: cannot even be saved as a draft. `wrong`: cannot be published. */
  weight: 'refused' | ProjectProblem['weight'];
  /** The limit that is passed, where there is one. */
  max?: number;
}

/** All that is to be said of a record, what cannot be saved first; at most one thing of a field. */
export function issuesOf(record: ProjectRecord): Issue[] {
  const reading = projectSchema.safeParse(record);
  const refused = reading.success ? [] : reading.error.issues.map(issueOf);
  const byField = new Map<string, Issue>();
  for (const issue of [...refused, ...problemsOf(record)]) {
    if (!byField.has(issue.field)) byField.set(issue.field, issue);
  }
  return [...byField.values()];
}

type Refusal = NonNullable<ReturnType<typeof projectSchema.safeParse>['error']>['issues'][number];

function issueOf(issue: Refusal): Issue {
  const field = issue.path.join('.');
  const plain = { field, weight: 'refused' as const };
  if (issue.code === 'too_big') {
    const code = { string: 'too_long', array: 'beyond_limit' } as Record<string, IssueCode>;
    return { ...plain, code: code[issue.origin] ?? 'out_of_range', max: Number(issue.maximum) };
  }
  if (issue.code === 'too_small') return { ...plain, code: emptyCode(field, issue.origin) };
  if (issue.code === 'invalid_format') return { ...plain, code: formatCode(field) };
  return { ...plain, code: 'not_valid' };
}

const emptyCode = (field: string, origin: string): IssueCode =>
  origin === 'string' ? formatCode(field) : 'out_of_range';

function formatCode(field: string): IssueCode {
  if (/(?:^|\.)(?:start|end)$/.test(field)) return 'not_a_date';
  if (field.endsWith('.url')) return 'not_a_url';
  if (field.endsWith('.funder')) return 'no_funder';
  return field.endsWith('.organisation') || field.endsWith('.id') ? 'missing' : 'not_valid';
}

export const isSavable = (issues: readonly Issue[]): boolean =>
  issues.every(({ weight }) => weight !== 'refused');

export const isPublishable = (issues: readonly Issue[]): boolean =>
  issues.every(({ weight }) => weight === 'advice');
