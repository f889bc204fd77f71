import type { StoryProblem, ViewReferences } from '@stratlas/server/contract';

/** A problem of the story itself, or something that a view names and the atlas no longer has. */
export type WritingProblem =
  | StoryProblem
  | (Omit<StoryProblem, 'code'> & { code: 'unknown'; value: string });

type Known = { [Kind in keyof ViewReferences]: ReadonlySet<string> | undefined };

/**
 * What the views of steps name and is not there.
 * @param references of each step
 * @param known what there is; undefined while that is not loaded, and nothing is said of it
 */
export const unknownIn = (references: readonly ViewReferences[], known: Known): WritingProblem[] =>
  references.flatMap((named, index) =>
    (['items', 'places', 'organisations', 'projects'] as const)
      .flatMap((kind) => named[kind].filter((id) => known[kind]?.has(id) === false))
      .map((value): WritingProblem => {
        return { field: `steps.${index}.view`, code: 'unknown', weight: 'wrong', value };
      }),
  );
