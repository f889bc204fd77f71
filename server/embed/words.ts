import type { Language } from '../contract/view.ts';

interface EmbedWords {
  title: string;
  noScript: string;
  open: string;
  picture: string;
  name: string;
  years: string;
  money: string;
  source: string;
  areas: string;
  place: string;
  total: (count: number) => string;
  near: string;
  first: (count: number) => string;
  rule: string;
  date: (date: string) => string;
}

/** What the page says where it may not run its scripts; the rest of its words come with those. */
export const embedWords: Record<Language, EmbedWords> = {
  uk: {
    title: 'Атлас стратегії Луганщини 2021–2027',
    noScript: 'Карта потребує скриптів. Нижче — те саме рисунком і таблицею.',
    open: 'Відкрити в атласі',
    picture: 'Луганська область з районами; кружечки — місця того, що в таблиці',
    name: 'Проєкт',
    years: 'Роки',
    money: 'Кошти',
    source: 'Джерело',
    areas: 'Орієнтовна сфера стратегії',
    place: 'Код',
    total: (count) => `Усього: ${count}.`,
    near: 'Лише проєкти, що лежать або можуть лежати на ділянці, обведеній на рисунку.',
    first: (count) => `Показано перші ${count}.`,
    rule: 'Заплановані, виділені й виплачені кошти не додаються. Не зараховані до сум області тут не наведено.',
    date: (date) => `Дані станом на ${date}.`,
  },
  en: {
    title: 'Luhansk strategy atlas 2021–2027',
    noScript: 'The map needs scripts. Below is the same as a picture and a table.',
    open: 'Open in the atlas',
    picture: 'Luhansk oblast with its raions; dots are the places of what the table lists',
    name: 'Project',
    years: 'Years',
    money: 'Money',
    source: 'Source',
    areas: 'Area of the strategy',
    place: 'Code',
    total: (count) => `In all: ${count}.`,
    near: 'Only projects that lie or may lie in the land outlined in the picture.',
    first: (count) => `The first ${count} are shown.`,
    rule: 'Planned, committed and disbursed money is never added. What no total of the oblast counts is not given here.',
    date: (date) => `Data as of ${date}.`,
  },
};
