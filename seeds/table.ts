import Papa from 'papaparse';
import type { z } from 'zod';
import { excerpt, SeedError } from './errors.ts';

/** A row of a data file with the line on which it stands. */
export type Row<T> = T & { line: number };

/**
 * Reads a CSV with a header and one record per line.
 * @throws {SeedError} naming the line of the first row that does not fit the schema.
 */
export function readTable<T extends object>(
  file: string,
  text: string,
  schema: z.ZodType<T>,
): Row<T>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text.trimEnd(), { header: true });
  const [broken] = errors;
  if (broken)
    throw new SeedError(file, (broken.row ?? -1) + 2, 'a row of the table', broken.message);
  return data.map((record, index) => {
    const line = index + 2;
    const row = schema.safeParse(record);
    if (row.success) return { ...row.data, line };
    const [issue] = row.error.issues;
    const where = issue?.path.join('.') || 'row';
    throw new SeedError(file, line, `${where}: ${issue?.message}`, excerpt(JSON.stringify(record)));
  });
}

/**
 * The rows by code: exactly one for each of the codes.
 * @throws {SeedError} for a code that is strange, doubled or missing.
 */
export function oneRowEach<T extends { code: string }>(
  file: string,
  rows: Row<T>[],
  codes: string[],
): Map<string, Row<T>> {
  const known = new Set(codes);
  const byCode = new Map<string, Row<T>>();
  for (const row of rows) {
    if (!known.has(row.code))
      throw new SeedError(file, row.line, 'a code of the strategy', row.code);
    if (byCode.has(row.code)) throw new SeedError(file, row.line, `${row.code} once`, 'it again');
    byCode.set(row.code, row);
  }
  const missing = codes.find((code) => !byCode.has(code));
  if (missing) throw new SeedError(file, rows.length + 2, `a row for ${missing}`, 'none');
  return byCode;
}
