import type {
  Currency,
  FundingKind,
  IdentifierScheme,
  ParticipantRole,
  ProjectStatus,
  SourceClass,
} from '@stratlas/seeds/project';

/** The words of the official form. It is a Ukrainian document, whatever the page speaks. */
export const formTitle = 'Технічне завдання на проєкт регіонального розвитку';

export const sourceWords: Record<SourceClass, string> = {
  state: 'Державний бюджет',
  oblast: 'Обласний бюджет',
  local: 'Місцеві бюджети',
  donor: 'Міжнародна технічна допомога, донори',
  ifi: 'Міжнародні фінансові організації',
  private: 'Приватні інвестиції',
  own: 'Власні кошти',
  other: 'Інші джерела',
};

export const kindWords: Record<FundingKind, string> = {
  planned: 'Заплановано',
  committed: 'Зобов’язання',
  disbursed: 'Виплачено',
};

export const unitWords: Record<Currency, string> = {
  UAH: 'тис. грн',
  EUR: 'тис. євро',
  USD: 'тис. дол. США',
};

export const roleWords: Record<ParticipantRole, string> = {
  funding: 'фінансування',
  accountable: 'замовник, відповідальний',
  extending: 'розпорядник коштів',
  implementing: 'виконавець',
};

export const statusWords: Record<ProjectStatus, string> = {
  idea: 'ідея',
  planned: 'заплановано',
  in_progress: 'виконується',
  completed: 'завершено',
  suspended: 'призупинено',
  cancelled: 'скасовано',
  unknown: '',
};

export const schemeWords: Record<IdentifierScheme, string> = {
  iati: 'IATI',
  dream: 'DREAM',
  prozorro: 'Prozorro',
  edr: 'ЄДРПОУ',
  other: '',
};
