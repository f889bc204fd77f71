import { z } from 'zod';

/**
 * A backup is gzipped text, one JSON value a line: a `Header`; the rows of all tables, some a line,
 * each row a list of values in the order of the columns; and an `End`. It is the same whichever
 * database it comes from.
 */
export const formatName = 'stratlas-backup';
export const formatVersion = 1;

const headerSchema = z.object({
  format: z.literal(formatName),
  version: z.int(),
  /** ISO 8601, UTC. */
  createdAt: z.string(),
  /** The steps that the database had taken. */
  migrations: z.array(z.string()).min(1),
});
export type Header = z.infer<typeof headerSchema>;

const rowSchema = z.array(z.union([z.string(), z.number(), z.null()]));
const rowsSchema = z.strictObject({
  table: z.string(),
  columns: z.array(z.string()),
  rows: z.array(rowSchema),
});
/** Some rows of a table; none, if it has none. */
export type Rows = z.infer<typeof rowsSchema>;
export type TableShape = Omit<Rows, 'rows'>;

const endSchema = z.strictObject({
  /** How many rows each table has. */
  rows: z.record(z.string(), z.int()),
  /** SHA-256 of all lines above with their ends, in hexadecimal. */
  sha256: z.string(),
});
export type End = z.infer<typeof endSchema>;

export const lineSchema = z.union([rowsSchema, endSchema, headerSchema]);
export type Line = z.infer<typeof lineSchema>;

/** How many rows a line has at most; a statement of SQLite takes 32,766 values. */
export const rowsAtOnce = 200;
