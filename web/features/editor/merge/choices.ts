import type { ProjectRecord } from '@stratlas/seeds/project';
import type { MergeConflict } from '@stratlas/server/contract/editing';

export type Side = 'base' | 'mine' | 'theirs';

/** Which side a person took, by field. */
export type Choices = Partial<Record<keyof ProjectRecord, Side>>;

/** The merged record with what was chosen for each field in conflict. */
export const withChoices = (
  merged: ProjectRecord,
  conflicts: readonly MergeConflict[],
  choices: Choices,
): ProjectRecord => ({
  ...merged,
  ...Object.fromEntries(
    conflicts.map((conflict) => [conflict.field, conflict[choices[conflict.field] ?? 'theirs']]),
  ),
});
