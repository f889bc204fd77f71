import type { StrategyResponse } from '@stratlas/server/contract';
import { type Area, areasOf } from './areas.ts';
import { type Tree, treeOf } from './tree.ts';

/** The server's answer with what every panel derives from it. */
export interface Strategy {
  response: StrategyResponse;
  tree: Tree;
  areas: readonly Area[];
}

const prepared = new WeakMap<StrategyResponse, Strategy>();

/** Derives once for each answer, however many panels ask. */
export function strategyOf(response: StrategyResponse): Strategy {
  const known = prepared.get(response);
  if (known) return known;
  const strategy = { response, tree: treeOf(response.items), areas: areasOf(response) };
  prepared.set(response, strategy);
  return strategy;
}

/** The parts of a chosen set of codes and a selection that the strategy does not have. */
export const unknownCodes = (tree: Tree, codes: readonly string[]): string[] =>
  codes.filter((code) => !tree.byCode.has(code));
