import { seedFiles } from './files.ts';

/** What document the text comes from, for the page's credits and for exports. */
export interface StrategySource {
  titleUk: string;
  titleEn: string;
  /** Path of the text inside this package. */
  file: string;
  licenceUk: string;
  licenceEn: string;
  translationUk: string;
  translationEn: string;
  /** The acts under which such a strategy is made and carried out. */
  acts: { number: string; date: string; titleUk: string; titleEn: string }[];
}

export const source: StrategySource = {
  titleUk: 'Цілі та завдання Стратегії розвитку Луганської області на 2021–2027 роки',
  titleEn: 'Goals and tasks of the Development Strategy of Luhansk oblast for 2021–2027',
  file: seedFiles.text,
  licenceUk: 'Офіційний документ органу державної влади; не є об’єктом авторського права',
  licenceEn: 'Official document of a public authority; not subject to copyright',
  translationUk: 'Неофіційний переклад',
  translationEn: 'Unofficial translation',
  acts: [
    {
      number: '932',
      date: '2015-11-11',
      titleUk:
        'Постанова Кабінету Міністрів України про порядок розроблення регіональних стратегій і планів заходів та їх моніторингу',
      titleEn:
        'Resolution of the Cabinet of Ministers of Ukraine on how regional strategies and their plans are drawn up and monitored',
    },
    {
      number: '695',
      date: '2020-08-05',
      titleUk:
        'Постанова Кабінету Міністрів України про Державну стратегію регіонального розвитку на 2021–2027 роки',
      titleEn:
        'Resolution of the Cabinet of Ministers of Ukraine on the State Strategy for Regional Development for 2021–2027',
    },
    {
      number: '816',
      date: '2023-08-04',
      titleUk:
        'Постанова Кабінету Міністрів України про регіональні стратегії розвитку і плани заходів (замінила постанову № 932)',
      titleEn:
        'Resolution of the Cabinet of Ministers of Ukraine on regional development strategies and plans (replaced No. 932)',
    },
  ],
};
