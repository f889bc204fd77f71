import { readFileSync } from 'node:fs';
import { credits } from '@stratlas/geodata/credits';

/** A licence of the data, by its name in SPDX; its text is a file of the package. */
export interface Licence {
  id: 'ODbL-1.0' | 'CC-BY-4.0';
  title: string;
  url: string;
}

/** Of the package as a whole the first: it holds what was derived from OpenStreetMap. */
export const licences: readonly [Licence, ...Licence[]] = [
  {
    id: 'ODbL-1.0',
    title: 'Open Data Commons Open Database License v1.0',
    url: 'https://opendatacommons.org/licenses/odbl/1-0/',
  },
  {
    id: 'CC-BY-4.0',
    title: 'Creative Commons Attribution 4.0 International',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
];

export const licenceFile = ({ id }: Licence): string => `${id}.txt`;

/** Its whole text, as SPDX gives it. */
export const licenceText = (licence: Licence): string =>
  readFileSync(new URL(`licences/${licenceFile(licence)}`, import.meta.url), 'utf8');

/** Who is to be named, and under which licence they let their data be used. */
export const creditsList = (): string =>
  credits.map(({ text, licence, url }) => `- ${text}: ${licence}, <${url}>`).join('\n');

/** Which licence holds for what. */
export const licenceNote = (): string => `# Ліцензії / Licences

Межі, населені пункти й залізниці походять з OpenStreetMap, тому пакет як ціле поширюється за ODbL 1.0.
Дані проєктів – за ліцензіями їхніх джерел, названими в \`sources.csv\`; кожне місце називає своє джерело
й ліцензію в \`places.csv\`. Текст стратегії – офіційний документ.

Borders, settlements and railways come from OpenStreetMap, so the package as a whole is under the ODbL 1.0.
Project data are under the licences of their sources, named in \`sources.csv\`; each place names its source and
licence in \`places.csv\`. The text of the strategy is an official document.

${creditsList()}

${licences.map((one) => `- \`${licenceFile(one)}\`: ${one.title}, <${one.url}>`).join('\n')}
`;
