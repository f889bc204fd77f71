import { credits } from '@stratlas/geodata/credits';
import { filterPairs, writePairs } from '../../contract/query-string.ts';
import type { Database } from '../../db/schema.ts';
import { dataVersion } from '../../register/history/counter.ts';
import type { Language } from '../columns/names.ts';
import type { Selection } from './selection.ts';

/** What every exported file says of itself. */
export interface About {
  title: string;
  /** The filter as the page and the API write it; empty for everything. */
  filter: string;
  dataVersion: string;
  /** ISO 8601, UTC: the last change of the register; empty if there was none. */
  dataDate: string;
  licence: string;
  credits: string[];
  note: string;
}

const words = {
  uk: {
    title: 'Стратлас: проєкти Стратегії розвитку Луганської області на 2021–2027 роки',
    licence:
      'Дані проєктів — за ліцензіями їхніх джерел, названими в кожному проєкті; межі й місця — © учасники OpenStreetMap, ODbL 1.0, та інші, названі нижче.',
    note: 'Заплановані, виділені й виплачені кошти не додаються. Місця не точніші, ніж їх дозволено оприлюднювати.',
  },
  en: {
    title: 'Stratlas: projects of the Development Strategy of Luhansk oblast for 2021–2027',
    licence:
      'Project data under the licences of their sources, named in each project; borders and places © OpenStreetMap contributors, ODbL 1.0, and others named below.',
    note: 'Planned, committed and disbursed money is never added together. Places are no finer than they may be published.',
  },
} as const;

/** Reads what a file has to say of its data: whose they are, how old, and what was asked for. */
export async function aboutExport(
  db: Database,
  { filter, only }: Selection,
  language: Language,
): Promise<About> {
  return {
    ...words[language],
    filter: writePairs([...filterPairs(filter), ...(only ? [['near', only.near] as const] : [])]),
    dataVersion: await dataVersion(db),
    dataDate: await changedAt(db),
    credits: credits.map(({ text, licence, url }) => `${text}, ${licence}, ${url}`),
  };
}

/** The last change of the register: ISO 8601, UTC; empty if there was none. */
export async function changedAt(db: Database): Promise<string> {
  const { changed } = await db
    .selectFrom('record')
    .select((eb) => eb.fn.max('updatedAt').as('changed'))
    // A story tells of data and is none.
    .where('type', '<>', 'story')
    .executeTakeFirstOrThrow();
  return changed ?? '';
}

/** The labels under which a file for people says it. */
export const aboutLabels: Record<Language, readonly (readonly [string, keyof About])[]> = {
  uk: [
    ['Дані', 'title'],
    ['Фільтр', 'filter'],
    ['Версія даних', 'dataVersion'],
    ['Дата даних', 'dataDate'],
    ['Ліцензія', 'licence'],
    ['Автори даних', 'credits'],
    ['Примітка', 'note'],
  ],
  en: [
    ['Data', 'title'],
    ['Filter', 'filter'],
    ['Data version', 'dataVersion'],
    ['Data date', 'dataDate'],
    ['Licence', 'licence'],
    ['Credits', 'credits'],
    ['Note', 'note'],
  ],
};

/** All of it in one text. */
export const aboutText = (about: About, language: Language): string =>
  aboutLabels[language]
    .map(([label, key]) => `${label}: ${[about[key]].flat().join('; ')}`)
    .join('\n');
