import type {
  ImportOutcome,
  ImportProblem,
  ImportReport,
  ImportRow,
  Language,
  Mend,
} from '@stratlas/server/contract';

export const isError = ({ weight }: ImportProblem): boolean => weight === 'error';

/** Whether the file can be imported as it was checked: nothing in it is wrong, and something is new. */
export const canImport = ({ counts, problems }: ImportReport): boolean =>
  counts.error === 0 && !problems.some(isError) && counts.new + counts.changed > 0;

/** In how many rows something is wrong that the server could put right, if a person allows it. */
export const mendable = ({ rows }: ImportReport, mend: Mend): number =>
  rows.filter(({ problems }) => problems.some((one) => one.mend === mend)).length;

/** The rows to list; null for all that are listed. */
export const rowsWith = (
  { rows }: ImportReport,
  outcome: ImportOutcome | null,
): readonly ImportRow[] =>
  outcome === null ? rows : rows.filter((row) => row.outcome === outcome);

/** What is wrong and what to do, in the language of the page. */
export const saidIn = (
  { messageUk, messageEn }: Pick<ImportProblem, 'messageUk' | 'messageEn'>,
  language: Language,
): string => (language === 'uk' ? messageUk : messageEn);

/** Where in the file: `C5 «Район»`; empty for the file as a whole. */
export function spotOf({ cell, row, column }: ImportProblem): string {
  const named = column === null ? '' : `«${column}»`;
  return [cell ?? row, named].filter((part) => part !== null && part !== '').join(' ');
}

/** Headings of all tables, each once, with what they mean and an example. */
export interface Heading {
  heading: string;
  column: string | null;
  sample: string;
}

/** A choice of columns holds for the heading, on whichever sheet it stands. */
export function headingsOf({ tables }: ImportReport): Heading[] {
  const all = tables.flatMap(({ headings, samples }) =>
    headings.map((one, index): Heading => ({ ...one, sample: samples[index] ?? '' })),
  );
  return [...new Map(all.map((one) => [one.heading, one])).values()];
}
