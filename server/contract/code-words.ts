import type {
  FundingKind,
  ParticipantRole,
  Precision,
  ProjectStatus,
  SourceClass,
} from '@stratlas/seeds/project';
import type { LeftOutReason } from './left-out.ts';
import type { Language } from './view.ts';

/** A code in words. */
export type Words = Record<Language, string>;
export type WordsOf<Code extends string> = Readonly<Record<Code, Words>>;

/** The words of each code in one language. */
export const wordsIn = <Code extends string>(
  words: WordsOf<Code>,
  language: Language,
): Record<Code, string> =>
  Object.fromEntries(
    Object.entries<Words>(words).map(([code, spoken]) => [code, spoken[language]]),
  ) as Record<Code, string>; // The types forget which keys an object had.

/** The page and every file that it gives away call these things by the same words. */
export const statusWords: WordsOf<ProjectStatus> = {
  idea: { uk: 'ідея', en: 'idea' },
  planned: { uk: 'заплановано', en: 'planned' },
  in_progress: { uk: 'виконується', en: 'in progress' },
  completed: { uk: 'завершено', en: 'completed' },
  suspended: { uk: 'призупинено', en: 'suspended' },
  cancelled: { uk: 'скасовано', en: 'cancelled' },
  unknown: { uk: 'стан невідомий', en: 'status unknown' },
};

export const sourceClassWords: WordsOf<SourceClass> = {
  state: { uk: 'державний бюджет', en: 'state budget' },
  oblast: { uk: 'обласний бюджет', en: 'oblast budget' },
  local: { uk: 'місцеві бюджети', en: 'local budgets' },
  donor: { uk: 'міжнародна технічна допомога', en: 'international technical assistance' },
  ifi: { uk: 'міжнародні фінансові організації', en: 'international financial institutions' },
  private: { uk: 'приватні інвестиції', en: 'private investment' },
  own: { uk: 'власні кошти', en: 'own funds' },
  other: { uk: 'інші джерела', en: 'other sources' },
};

export const fundingKindWords: WordsOf<FundingKind> = {
  planned: { uk: 'Заплановано', en: 'Planned' },
  committed: { uk: 'Зобов’язання', en: 'Committed' },
  disbursed: { uk: 'Виплачено', en: 'Disbursed' },
};

export const precisionWords: WordsOf<Precision> = {
  exact: { uk: 'точно', en: 'exact' },
  settlement: { uk: 'до населеного пункту', en: 'to the settlement' },
  hromada: { uk: 'до громади', en: 'to the hromada' },
  raion: { uk: 'до району', en: 'to the raion' },
  oblast: { uk: 'до області', en: 'to the oblast' },
  hidden: { uk: 'приховано', en: 'hidden' },
};

export const roleWords: WordsOf<ParticipantRole> = {
  funding: { uk: 'фінансує', en: 'funds' },
  accountable: { uk: 'відповідає', en: 'is accountable' },
  extending: { uk: 'розподіляє кошти', en: 'passes funds on' },
  implementing: { uk: 'виконує', en: 'implements' },
};

export const leftOutWords: WordsOf<LeftOutReason> = {
  component: {
    uk: 'складник програми, яку вже зараховано',
    en: 'component of a programme that is counted',
  },
  multi_region: {
    uk: 'сума на кілька областей без поділу',
    en: 'sum for several oblasts, not divided',
  },
  country_wide: { uk: 'сума на всю країну', en: 'sum for the whole country' },
  control_total: {
    uk: 'контрольна сума плану, а не окремий проєкт',
    en: 'control total of a plan, not a project',
  },
  proposal: { uk: 'пропозиція або заявка, а не кошти', en: 'proposal or application, not money' },
  cancelled: { uk: 'проєкт скасовано', en: 'the project was cancelled' },
  no_year: { uk: 'рік невідомий', en: 'year unknown' },
  no_amount: { uk: 'джерело не називає суми', en: 'the source names no sum' },
};
