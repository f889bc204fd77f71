/** The package surface of seeds: the strategy, its translation, links and palettes. */
export { SeedError, StrategyError } from './errors.ts';
export { loadGlossary, type Term } from './glossary.ts';
export { type GoalCode, type GoalLook, goalLooks } from './goals.ts';
export { type Investments, loadInvestments } from './investments/load.ts';
export type { Merge } from './investments/undertaking.ts';
export {
  type CuratedLink,
  loadCuratedLinks,
  type Relation,
  relations,
} from './links/curated.ts';
export type { Quote } from './links/quote.ts';
export { type AreaScope, loadScopes } from './links/scopes.ts';
export { loadStrategy, type Strategy } from './load.ts';
export { parseStrategy } from './parser/parse.ts';
export type { StrategySource } from './source.ts';
export { stories } from './stories/stories.ts';
export * from './strategy.ts';
