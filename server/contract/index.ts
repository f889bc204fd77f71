/** The surface of the contract: the only values of the server that the page may import. */
export * from './codes.ts';
export * from './filter.ts';
export * from './matches.ts';
export * from './query-string.ts';
export type * from './responses.ts';
