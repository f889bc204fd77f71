import { exactnesses, placeKinds } from '@stratlas/geodata/place';
import { territoryStates } from '@stratlas/geodata/territory';
import { goalCodes } from '@stratlas/seeds/goals';
import {
  currencies,
  fundingKinds,
  precisions,
  projectStatuses,
  sourceClasses,
} from '@stratlas/seeds/project';
import { itemLevels, scopes } from '@stratlas/seeds/strategy';
import { fundingKindWords } from '../../contract/code-words.ts';
import {
  day,
  integer,
  list,
  number,
  type Queryable,
  type Queryables,
  text,
  truth,
} from './queryable.ts';

const computed = true as const;

/** Names of the nine columns of sums: a kind and a currency each, which are never added together. */
export const sumName = (kind: string, currency: string): string =>
  `${kind}${currency[0]}${currency.slice(1).toLowerCase()}Minor`;

const sums = (more: Partial<Queryable> = {}): Queryables =>
  Object.fromEntries(
    fundingKinds.flatMap((kind) =>
      currencies.map((currency) => {
        const { uk, en } = fundingKindWords[kind];
        const ukTitle = `${uk}, ${currency}, у сотих частках`;
        return [
          sumName(kind, currency),
          integer(ukTitle, `${en}, in hundredths of ${currency}`, more),
        ];
      }),
    ),
  );

const title: Queryables = {
  titleUk: text('Назва', 'Title in Ukrainian'),
  titleEn: text('Назва англійською', 'Title in English'),
  status: text('Стан', 'Status', { values: projectStatuses }),
  goal: text('Ціль найбільшої частки', 'Goal of the largest share', {
    computed,
    values: goalCodes,
  }),
};

const period: Queryables = {
  startDate: day('Перший день першого року', 'First day of the first year'),
  endDate: day('Останній день останнього року', 'Last day of the last year'),
};

export const projectProperties: Queryables = {
  id: text('Номер', 'Id'),
  ...title,
  scope: text('Просторова прив’язка', 'Scope', { values: scopes }),
  ...period,
  onMap: truth('Є на карті', 'Is on the map'),
  items: list('Завдання й сфери', 'Tasks and areas'),
  placeIds: list('Місця', 'Places'),
  funders: list('Хто платить', 'Funders'),
  sourceClasses: list('Джерела коштів', 'Sources of money', { values: sourceClasses }),
  ...sums(),
};

export const locationProperties: Queryables = {
  id: text('Номер', 'Id'),
  projectId: text('Проєкт', 'Project'),
  ...title,
  placeId: text('Місце', 'Place'),
  precision: text('Точність оприлюднення', 'Publication precision', {
    computed,
    values: precisions,
  }),
  share: number('Частка, %', 'Share, %', { computed }),
  ...period,
  onMap: truth('Є на карті', 'Is on the map'),
};

export const placeProperties: Queryables = {
  id: text('Код', 'Id'),
  nameUk: text('Назва', 'Name in Ukrainian'),
  nameEn: text('Назва англійською', 'Name in English'),
  names: list('Усі назви', 'All names'),
  parentId: text('Одиниця, у якій лежить', 'The unit that holds it'),
  within: list('Усі одиниці, у яких лежить', 'All units that hold it'),
  items: list('Сфери стратегії, пов’язані з ним', 'Areas of the strategy linked to it'),
  exactness: text('Точність положення', 'Exactness of its position', { values: exactnesses }),
  inOblast: truth('В області', 'Within the oblast'),
  planned: truth('Лише заплановано', 'Only planned'),
  population: integer('Населення', 'Population'),
  territory: text('Стан території', 'State of the territory', {
    computed,
    values: territoryStates,
  }),
  source: text('Джерело', 'Source'),
  licence: text('Ліцензія', 'Licence'),
};

export const linkProperties: Queryables = {
  id: text('Номер', 'Id'),
  itemCode: text('Елемент стратегії', 'Item of the strategy'),
  placeId: text('Місце', 'Place'),
  placeNameUk: text('Назва місця', 'Name of the place in Ukrainian'),
  placeNameEn: text('Назва місця англійською', 'Name of the place in English'),
  placeKind: text('Вид місця', 'Kind of the place', { values: placeKinds }),
  throughKind: text('Вид, через який пов’язано', 'Kind through which it is linked', {
    values: placeKinds,
  }),
  relation: text('Зв’язок', 'Relation'),
  method: text('Спосіб', 'Method'),
  confidence: number('Певність', 'Confidence'),
  quote: text('Слова стратегії', 'Words of the strategy'),
  quoteCode: text('Елемент зі словами', 'Item that holds the words'),
};

export const itemProperties: Queryables = {
  code: text('Код', 'Code'),
  level: text('Рівень', 'Level', { values: itemLevels }),
  parentCode: text('Елемент вище', 'Item above'),
  titleUk: text('Коротка назва', 'Short title in Ukrainian'),
  titleEn: text('Коротка назва англійською', 'Short title in English'),
  textUk: text('Текст стратегії', 'Text of the strategy'),
  textEn: text('Неофіційний переклад', 'Unofficial translation'),
  scope: text('Просторова прив’язка', 'Scope', { values: scopes }),
  onMap: truth('Є на карті', 'Is on the map'),
};

export const fundingProperties: Queryables = {
  placeId: text('Громада', 'Hromada', { computed }),
  nameUk: text('Назва', 'Name in Ukrainian', { computed }),
  nameEn: text('Назва англійською', 'Name in English', { computed }),
  population: integer('Населення', 'Population', { computed }),
  projects: integer('Проєктів', 'Projects', { computed }),
  areas: integer('Сфер стратегії', 'Areas of the strategy', { computed }),
  ...sums({ computed }),
};

export const groundProperties: Queryables = {
  id: text('Номер', 'Id'),
};
