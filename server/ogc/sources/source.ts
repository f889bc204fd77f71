import type { Geometry } from 'geojson';
import type { AliasableExpression } from 'kysely';
import type { Database } from '../../db/schema.ts';

export type Value = string | number | boolean | null | readonly string[];

/** A feature before it is written: geometry in CRS84, properties by the names of the collection. */
export interface OgcFeature {
  id: string;
  geometry: Geometry | null;
  properties: Record<string, Value>;
}

/** A row of a source: its id, the box that holds its geometry, and what its feature is made of. */
export type Row = { id: string } & Record<string, string | number | null>;

/** Rows of the database, as a query to select from, and how each becomes a feature. */
export interface TableSource {
  /** Has the columns `id`, `west`, `south`, `east`, `north`, and all queryables not `computed`. */
  rows: (db: Database) => AliasableExpression<{ id: string }>;
  /** The columns that `feature` reads. */
  reads: readonly string[];
  feature: (row: Row) => OgcFeature;
}

/** Features that are made all at once; there are few of them. */
export interface ListSource {
  features: (db: Database) => Promise<OgcFeature[]>;
}

export type Source = TableSource | ListSource;

/** The box of a row whose geometry the database knows no box of. */
export const anywhere = { west: -180, south: -90, east: 180, north: 90 } as const;

/** What a column of joined values holds: each once. */
export const listed = (joined: string | number | null | undefined): string[] =>
  typeof joined === 'string' && joined !== '' ? [...new Set(joined.split('\n'))] : [];
