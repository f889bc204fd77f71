import type { ProjectStatus, SourceClass } from '@stratlas/seeds/project';

/** How a project of DREAM stands. Its public words were not seen in an official list. */
export const statusCodes: Readonly<Record<ProjectStatus, string | null>> = {
  idea: 'identification',
  planned: 'planning',
  in_progress: 'implementation',
  completed: 'completed',
  cancelled: 'cancelled',
  suspended: 'suspended',
  unknown: null,
};

/** By the roots of the words that are used for it. */
const statusWords: readonly [RegExp, ProjectStatus][] = [
  [/cancel|reject/i, 'cancelled'],
  [/complet|finish/i, 'completed'],
  [/suspend|hold/i, 'suspended'],
  [/implement|procure|construct/i, 'in_progress'],
  [/plan|prepar|approv/i, 'planned'],
  [/identif|idea|draft|active|publish/i, 'idea'],
];

export const statusOf = (text: string): ProjectStatus | null =>
  statusWords.find(([words]) => words.test(text))?.[1] ?? null;

interface Finance {
  financeType: string | null;
  financeCategory: string | null;
}

export const financeOf: Readonly<Record<SourceClass, Finance>> = {
  state: { financeType: 'stateFunds', financeCategory: 'stateCentralBudget' },
  oblast: { financeType: 'stateFunds', financeCategory: 'regionalBudget' },
  local: { financeType: 'stateFunds', financeCategory: 'localBudget' },
  donor: { financeType: 'internationalPartners', financeCategory: 'grant' },
  ifi: { financeType: 'internationalPartners', financeCategory: 'loan' },
  private: { financeType: 'privateInvestments', financeCategory: null },
  own: { financeType: 'ownFunds', financeCategory: null },
  other: { financeType: null, financeCategory: null },
};

/** What a source is, by its type and category, also by those of categories that we do not write. */
export function sourceClassOf(type: string, category: string): SourceClass {
  const known = Object.entries(financeOf).find(
    ([, one]) =>
      type !== '' && one.financeType === type && (one.financeCategory ?? '') === category,
  );
  if (known) return known[0] as SourceClass;
  if (/local/i.test(category)) return 'local';
  if (type === 'internationalPartners') return 'donor';
  if (type === 'privateInvestments') return 'private';
  return type === 'stateFunds' ? 'state' : 'other';
}
