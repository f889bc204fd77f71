import Papa from 'papaparse';
import type { z } from 'zod';
import { GeodataError } from './error.ts';

/** One row's trouble in words: which column, and what is wrong with it. */
function reasonOf(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
}

/** Cells by heading; a row with too few or too many cells is refused. */
function parseRecords(file: string, text: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
  });
  const [first] = errors;
  if (first) throw new GeodataError(file, (first.row ?? 0) + 2, first.message);
  return data;
}

/**
 * Reads a CSV text with a heading line into values of the schema.
 * Cells hold no line breaks, so record n stands on line n + 2.
 * @throws GeodataError naming file and line when a row does not fit.
 */
export function readCsv<T>(file: string, text: string, schema: z.ZodType<T>): T[] {
  return parseRecords(file, text).map((record, index) => {
    const row = schema.safeParse(record);
    if (row.success) return row.data;
    throw new GeodataError(file, index + 2, reasonOf(row.error));
  });
}
