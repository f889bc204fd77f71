import { emptyProject, type SeedProject } from '../project.ts';
import type { Investment } from './investment.ts';

/** A project of one row, or of the rows of one undertaking; words, tasks and places are the first's. */
export function projectOf(rows: readonly [Investment, ...Investment[]]): SeedProject {
  const [{ id, row, review, items, places }] = rows;
  const record = {
    ...emptyProject,
    titleUk: row.titleUk,
    titleEn: row.titleEn,
    items,
    places,
    ...period(rows),
    funding: rows.flatMap(({ funding }) => funding).sort((a, b) => yearOf(a) - yearOf(b)),
    participants: unlike(rows.flatMap(({ participants }) => participants)),
    identifiers: rows.flatMap(({ identifiers }) => identifiers),
    status: review?.status ?? 'unknown',
    partOf: review?.partOf || null,
    otherUk: remarks(rows, 'reasonUk', 'Переклад назви англійською неофіційний.'),
    otherEn: remarks(rows, 'reasonEn', 'The English title is an unofficial translation.'),
    sources: rows.map(({ source }) => source),
  };
  return { id, record };
}

const yearOf = ({ year }: { year: number | null }) => year ?? Number.POSITIVE_INFINITY;

function period(rows: readonly Investment[]) {
  const starts = rows.flatMap(({ row }) => row.from ?? []);
  const ends = rows.flatMap(({ row }) => row.to ?? []);
  return {
    start: starts.length > 0 ? String(Math.min(...starts)) : null,
    end: ends.length > 0 ? String(Math.max(...ends)) : null,
  };
}

function unlike<T>(values: readonly T[]): T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

/** Why the money counts or does not, as the review says, and whose the translation is. */
function remarks(
  rows: readonly Investment[],
  reason: 'reasonUk' | 'reasonEn',
  translation: string,
): string {
  const reasons = rows.flatMap(({ review }) => (review ? [`${review[reason]}.`] : []));
  return [...reasons, translation].join('\n');
}
