import {
  readView,
  type Story,
  type StoryProblem,
  storyProblems,
  viewOfStep,
  viewReferences,
} from '@stratlas/server/contract';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ApiFailure } from '../../../api/client.ts';
import { allPlacesQuery, strategyQuery } from '../../../api/queries.ts';
import { organisationsQuery, projectQuery } from '../../../api/register-queries.ts';
import { unknownIn, type WritingProblem } from './unknown-in.ts';

/**
 * All that is to be said of a story while it is written: also what its steps name and is no more.
 * @param isOwn a story of this browser may lack what only readers of the atlas need
 */
export function useProblems(story: Story, isOwn: boolean): WritingProblem[] {
  const items = useQuery(strategyQuery()).data?.items;
  const places = useQuery(allPlacesQuery()).data;
  const organisations = useQuery(organisationsQuery()).data;
  const references = useMemo(
    () => story.steps.map((step) => viewReferences(readView(viewOfStep(step)).view)),
    [story.steps],
  );
  const projects = [...new Set(references.flatMap((one) => one.projects))];
  const gone = useQueries({
    queries: projects.map((id) => projectQuery(id)),
    combine: (answers) =>
      projects.filter((_, index) => {
        const { error } = answers[index] ?? {};
        return error instanceof ApiFailure && error.code === 'not_found';
      }),
  });
  const known = {
    items: items && new Set(items.map(({ code }) => code)),
    places: places && new Set(places.keys()),
    organisations: organisations && new Set(organisations.keys()),
    projects: new Set(projects.filter((id) => !gone.includes(id))),
  };
  const own = storyProblems(story);
  return [...(isOwn ? own.map(lenient) : own), ...unknownIn(references, known)];
}

const lenient = (problem: StoryProblem): StoryProblem =>
  problem.code === 'missing' ? { ...problem, weight: 'advice' } : problem;

/** What stands beside one field, or anywhere beneath it. */
export const problemsAt = (problems: readonly WritingProblem[], path: string): WritingProblem[] =>
  problems.filter(({ field }) => field === path || field.startsWith(`${path}.`));

export const isWrong = ({ weight }: Pick<StoryProblem, 'weight'>): boolean => weight === 'wrong';
