import type { ProjectRecord } from '@stratlas/seeds/project';
import type { Issue } from '../draft/check.ts';

/** The sections in the order of the official form, with the fields that each holds. */
export const sections = {
  items: ['items'],
  title: ['titleUk', 'titleEn'],
  purpose: ['purposeUk', 'purposeEn'],
  territory: ['places', 'territoryUk', 'territoryEn'],
  beneficiaries: ['beneficiaryCount', 'beneficiariesUk', 'beneficiariesEn'],
  description: ['descriptionUk', 'descriptionEn'],
  results: ['resultsUk', 'resultsEn', 'indicators'],
  activities: ['activities'],
  period: ['start', 'end', 'status'],
  money: ['funding'],
  participants: ['participants'],
  contact: ['contact'],
  other: ['otherUk', 'otherEn', 'partOf', 'identifiers', 'sources'],
} as const satisfies Record<string, readonly (keyof ProjectRecord)[]>;
export type SectionName = keyof typeof sections;

export const sectionNames = Object.keys(sections) as SectionName[];

/** The numbers of the official form: cost and sources are two of its lines and one of ours. */
export const sectionNumbers: Record<SectionName, string> = {
  items: '1',
  title: '2',
  purpose: '3',
  territory: '4',
  beneficiaries: '5',
  description: '6',
  results: '7',
  activities: '8',
  period: '9',
  money: '10–11',
  participants: '12',
  contact: '13',
  other: '14',
};

/** How a section stands: something in it is wrong, it is empty, or it has something. */
export type SectionMark = 'wrong' | 'empty' | 'filled';

export function markOf(
  name: SectionName,
  record: ProjectRecord,
  issues: readonly Issue[],
): SectionMark {
  const fields: readonly string[] = sections[name];
  const isWrong = issues.some(
    ({ field, weight }) => weight !== 'advice' && fields.includes(field.split('.')[0] ?? ''),
  );
  if (isWrong) return 'wrong';
  return sections[name].some((field) => isFilled(record[field])) ? 'filled' : 'empty';
}

function isFilled(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === 'object' && value !== null) return Object.values(value).some(isFilled);
  return value !== '' && value !== null && value !== 'unknown';
}
