import { useQuery } from '@tanstack/react-query';
import { strategyOf } from '../state/strategy.ts';
import { strategyQuery } from './queries.ts';

/** The strategy, made ready; `data` is undefined while it loads or has failed. */
export const useStrategy = () => useQuery({ ...strategyQuery(), select: strategyOf });
