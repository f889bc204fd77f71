/** The surface of the contract: the only values of the server that the page may import. */
export { type Credit, credits } from '@stratlas/geodata/credits';
export type { Exactness, PlaceKind } from '@stratlas/geodata/place';
export type { ItemLevel, Scope } from '@stratlas/seeds/strategy';
export { maxTextLength } from '../join/linker/errors.ts';
export * from './build-correction.ts';
export * from './codes.ts';
export type * from './correction.ts';
export * from './filter.ts';
export type * from './ledger.ts';
export type * from './link-text.ts';
export * from './matches.ts';
export type * from './people.ts';
export * from './query-string.ts';
export type * from './responses.ts';
export * from './roles.ts';
export * from './search-text.ts';
export * from './view.ts';
