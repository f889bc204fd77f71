import type {
  coverages,
  FundingKind,
  identifierSchemes,
  Participant,
  Precision,
  ProjectItem,
  ProjectStatus,
  SourceClass,
} from '@stratlas/seeds/project';
import type { LeftOutReason } from '../../contract/left-out.ts';
import type { ListName } from './column.ts';

/** A code in words. */
interface Words {
  uk: string;
  en: string;
}
type WordsOf<Code extends string> = Readonly<Record<Code, Words>>;

const status: WordsOf<ProjectStatus> = {
  idea: { uk: 'пропозиція', en: 'idea' },
  planned: { uk: 'заплановано', en: 'planned' },
  in_progress: { uk: 'виконується', en: 'in progress' },
  completed: { uk: 'завершено', en: 'completed' },
  suspended: { uk: 'призупинено', en: 'suspended' },
  cancelled: { uk: 'скасовано', en: 'cancelled' },
  unknown: { uk: 'невідомо', en: 'unknown' },
};

const sourceClass: WordsOf<SourceClass> = {
  state: { uk: 'державний бюджет', en: 'state budget' },
  oblast: { uk: 'обласний бюджет', en: 'oblast budget' },
  local: { uk: 'місцевий бюджет', en: 'local budget' },
  donor: { uk: 'міжнародна технічна допомога', en: 'international technical assistance' },
  ifi: { uk: 'міжнародна фінансова організація', en: 'international financial institution' },
  private: { uk: 'приватні інвестиції', en: 'private investment' },
  own: { uk: 'власні кошти', en: 'own funds' },
  other: { uk: 'інші джерела', en: 'other sources' },
};

const kind: WordsOf<FundingKind> = {
  planned: { uk: 'заплановано', en: 'planned' },
  committed: { uk: 'виділено', en: 'committed' },
  disbursed: { uk: 'виплачено', en: 'disbursed' },
};

const covers: WordsOf<(typeof coverages)[number]> = {
  whole: { uk: 'увесь проєкт', en: 'the whole project' },
  component: { uk: 'складова програми', en: 'a component of a programme' },
  multi_region: { uk: 'кілька областей', en: 'several oblasts' },
  country_wide: { uk: 'уся країна', en: 'the whole country' },
  control_total: { uk: 'контрольна сума', en: 'a control total' },
};

const precision: WordsOf<Precision> = {
  exact: { uk: 'точно', en: 'exact' },
  settlement: { uk: 'до населеного пункту', en: 'settlement' },
  hromada: { uk: 'до громади', en: 'hromada' },
  raion: { uk: 'до району', en: 'raion' },
  oblast: { uk: 'до області', en: 'oblast' },
  hidden: { uk: 'приховано', en: 'hidden' },
};

const state: WordsOf<ProjectItem['state']> = {
  proposed: { uk: 'припущення', en: 'proposed' },
  confirmed: { uk: 'підтверджено', en: 'confirmed' },
};

const role: WordsOf<Participant['role']> = {
  funding: { uk: 'фінансує', en: 'funding' },
  accountable: { uk: 'відповідає', en: 'accountable' },
  extending: { uk: 'передає кошти', en: 'extending' },
  implementing: { uk: 'виконує', en: 'implementing' },
};

const scheme: WordsOf<(typeof identifierSchemes)[number]> = {
  iati: { uk: 'IATI', en: 'IATI' },
  dream: { uk: 'DREAM', en: 'DREAM' },
  prozorro: { uk: 'Прозорро', en: 'Prozorro' },
  edr: { uk: 'ЄДР', en: 'EDR' },
  other: { uk: 'інший', en: 'other' },
};

const leftOut: WordsOf<LeftOutReason> = {
  component: { uk: 'програму вже враховано', en: 'its programme is counted already' },
  multi_region: { uk: 'на кілька областей', en: 'for several oblasts' },
  country_wide: { uk: 'на всю країну', en: 'for the whole country' },
  control_total: { uk: 'контрольна сума плану', en: 'the control total of a plan' },
  proposal: { uk: 'лише пропозиція', en: 'only a proposal' },
  cancelled: { uk: 'проєкт скасовано', en: 'the project was cancelled' },
  no_year: { uk: 'рік невідомий', en: 'no year is known' },
  no_amount: { uk: 'суму не названо', en: 'no amount is named' },
};

const currency: WordsOf<'UAH' | 'EUR' | 'USD'> = {
  UAH: { uk: 'гривня', en: 'hryvnia' },
  EUR: { uk: 'євро', en: 'euro' },
  USD: { uk: 'долар США', en: 'US dollar' },
};

const line: WordsOf<ListName> = {
  items: { uk: 'завдання', en: 'task' },
  places: { uk: 'місце', en: 'place' },
  funding: { uk: 'кошти', en: 'funding' },
  indicators: { uk: 'показник', en: 'indicator' },
  activities: { uk: 'захід', en: 'activity' },
  participants: { uk: 'учасник', en: 'participant' },
  identifiers: { uk: 'номер', en: 'identifier' },
  sources: { uk: 'джерело', en: 'source' },
};

/** The words of every code that stands in a cell, by the column's field. */
export const codeWords: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  status,
  sourceClass,
  kind,
  covers,
  precision,
  state,
  role,
  scheme,
  leftOut,
  currency,
  line,
};
