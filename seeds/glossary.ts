import { z } from 'zod';
import { readSeed, seedFiles } from './files.ts';
import { type Row, readTable } from './table.ts';

const term = z.strictObject({
  uk: z.string().min(1),
  /** The English that must stand wherever the Ukrainian does. */
  en: z.string().min(1),
  /** Regular expression that finds the term in the strategy; empty where it cannot be checked. */
  stem: z.string(),
  note: z.string(),
});
export type Term = z.infer<typeof term>;

/** The words that the translation keeps to, in the order of their file. */
export function loadGlossary(text: string = readSeed(seedFiles.glossary)): Row<Term>[] {
  return readTable(seedFiles.glossary, text, term);
}
