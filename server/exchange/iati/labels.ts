import type { PublicProject } from '../columns/lines.ts';

/** Parts of the form that IATI has no type of description for: the words before them tell them apart. */
export const labels = {
  territory: { uk: 'Територія', en: 'Territory' },
  results: { uk: 'Очікувані результати', en: 'Expected results' },
  other: { uk: 'Інше', en: 'Other' },
} as const;
export type Label = keyof typeof labels;

export const indicatorsTitle = { uk: 'Показники', en: 'Indicators' } as const;
export const beneficiariesTitle = {
  uk: 'Кількість отримувачів вигод',
  en: 'Number of beneficiaries',
} as const;

/** What stands in the place of a start that nobody named: the standard asks for some date. */
export const noStart = {
  uk: 'Дата запису в реєстрі: початок не названо',
  en: 'Date of the entry in the register: no start was named',
} as const;

/** Codelist DescriptionType by the field that it holds; the other fields go by their labels. */
export const descriptionTypes = {
  '1': 'description',
  '2': 'purpose',
  '3': 'beneficiaries',
} as const;

type Text = 'description' | 'purpose' | 'beneficiaries' | Label;

export const textOf = (project: PublicProject, field: Text): { uk: string; en: string } => ({
  uk: project[`${field}Uk`],
  en: project[`${field}En`],
});
