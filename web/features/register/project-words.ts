import type { Language, ProjectAnswer } from '@stratlas/server/contract';

/** The title in the language on screen; the Ukrainian one where there is no translation. */
export const titleOf = (
  { titleUk, titleEn }: Pick<ProjectAnswer, 'titleUk' | 'titleEn'>,
  language: Language,
): string => (language === 'en' && titleEn !== '' ? titleEn : titleUk);

/** `2019` or `2018–2021`: the years of the sums; empty where none is known. */
export function yearsIn(funding: ProjectAnswer['funding']): string {
  const years = funding.flatMap(({ year, untilYear }) =>
    [year, untilYear].filter((one) => one !== null),
  );
  if (years.length === 0) return '';
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${first}–${last}`;
}
