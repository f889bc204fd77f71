import { readView, type StoryStep, viewOfStep, viewReferences } from '@stratlas/server/contract';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ApiFailure } from '../../api/client.ts';
import { placeQuery } from '../../api/queries.ts';
import { organisationsQuery, projectQuery } from '../../api/register-queries.ts';
import { useStrategy } from '../../api/use-strategy.ts';
import { type Scene, sceneOf } from './step-scene.ts';
import type { Setting } from './without-gone.ts';

/** The scene of a step; null until it is known which codes the strategy has. */
export function useScene(step: StoryStep): Scene | null {
  const { data, isPending } = useStrategy();
  const gone = useGone(step);
  return useMemo(() => {
    if (isPending) return null;
    // Without the strategy nobody can say that a code is wrong.
    const isItem = (code: string) => data === undefined || data.tree.byCode.has(code);
    return sceneOf(step, { isItem, gone });
  }, [step, data, isPending, gone]);
}

const goneOf = (ids: readonly string[], answers: readonly { error: Error | null }[]): string[] =>
  ids.filter((_, at) => {
    const error = answers[at]?.error;
    return error instanceof ApiFailure && error.code === 'not_found';
  });

/** Ids of places, organisations and projects of a step that the server does not know. */
function useGone(step: StoryStep): Setting['gone'] {
  const named = useMemo(() => viewReferences(readView(viewOfStep(step)).view), [step]);
  const places = useQueries({
    queries: named.places.map(placeQuery),
    combine: (answers) => goneOf(named.places, answers),
  });
  const projects = useQueries({
    queries: named.projects.map(projectQuery),
    combine: (answers) => goneOf(named.projects, answers),
  });
  const known = useQuery({ ...organisationsQuery(), enabled: named.organisations.length > 0 }).data;
  return useMemo(() => {
    const organisations = named.organisations.filter((id) => known?.has(id) === false);
    return { places, organisations, projects };
  }, [named, places, projects, known]);
}
