import type { About } from '../export/about.ts';
import type { WrittenFile } from './data-package.ts';
import { creditsList } from './licences.ts';
import { archivePath, releaseOf } from './release.ts';

/** What a person reads first: Ukrainian, then English. */
export const readme = (
  uk: About,
  en: About,
  files: readonly WrittenFile[],
): string => `# ${uk.title}

Дані від ${releaseOf(uk).date}, версія \`${uk.dataVersion}\`. Постійна адреса: \`${archivePath(releaseOf(uk))}\`; найновіші дані: \`/data/latest\`.

${uk.note} ${uk.licence}

- Одна й та сама назва поля всюди: у CSV, XLSX, GeoPackage, FlatGeobuf, GeoJSON та API. \`datapackage.json\` описує кожне поле двома мовами й каже, що на що посилається.
- Суми – цілі числа в сотих частках валюти (\`amountMinor\`): 12345 – це 123,45. Заплановане (\`planned\`), виділене (\`committed\`) й виплачене (\`disbursed\`) не додають одне до одного.
- Суму з позначкою \`leftOut\` атлас не рахує й каже чому. \`funding_parts\` ділить кожну суму за завданнями й місцями до останньої копійки: її рядки з порожнім \`leftOut\` дають ті самі підсумки, що й карта.
- Координати – WGS 84 (EPSG:4326), спершу довгота. Чого не дозволено показувати, того немає: у CSV і GeoPackage такий рядок без геометрії, у FlatGeobuf його немає.
- У CSV апостроф перед \`=\`, \`+\`, \`-\` або \`@\` на початку тексту не дає табличній програмі прочитати його як формулу. У XLSX замість тексту, довшого за 32 767 знаків, стоїть «…».

# ${en.title}

Data of ${releaseOf(en).date}, version \`${en.dataVersion}\`. Permanent address: \`${archivePath(releaseOf(en))}\`; the latest data: \`/data/latest\`.

${en.note} ${en.licence}

- A field has one name everywhere: in CSV, XLSX, GeoPackage, FlatGeobuf, GeoJSON and the API. \`datapackage.json\` describes each in both languages, and says what refers to what.
- Sums are whole numbers in hundredths of the currency (\`amountMinor\`): 12345 is 123.45. Never add planned, committed and disbursed money to each other.
- The atlas does not count a sum with \`leftOut\`, which says why. \`funding_parts\` divides each sum over tasks and places to the last unit: its rows with an empty \`leftOut\` give the totals that the map shows.
- Coordinates are WGS 84 (EPSG:4326), longitude first. What may not be shown is not there: in CSV and GeoPackage its row has no geometry, in FlatGeobuf there is no such row.
- In CSV an apostrophe before \`=\`, \`+\`, \`-\` or \`@\` at the beginning of a text keeps programs for tables from taking it for a formula. In XLSX «…» stands for a text longer than 32,767 characters.

## Файли / Files

| Файл / File | Байтів / Bytes | |
|---|---:|---|
${files.map(({ name, bytes, uk: said, en: saidEn }) => `| \`${name}\` | ${bytes} | ${said}<br>${saidEn} |`).join('\n')}

\`sha256sum --check SHA256SUMS\`

## Джерела / Credits

${creditsList()}
`;
