import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../../../server/db/schema.ts';
import { loadedDatabase } from '../../fixture.ts';
import { bringIn, dryRun, publishedByTitle } from '../importing.ts';

let db: Database;
beforeAll(async () => {
  ({ db } = await loadedDatabase());
});
afterAll(() => db.destroy());

/** An activity of a publisher that nobody here knows. */
const activity = (id: string, title: string, inner: string, before = '') => `
  <iati-activity default-currency="EUR" xml:lang="en">
    <iati-identifier>XM-TEST-${id}</iati-identifier>
    <reporting-org ref="XM-TEST" type="10"><narrative>Agency of Tests</narrative></reporting-org>
    <title>${title}</title>
    <description type="1"><narrative>What it does.</narrative></description>
    <participating-org role="1" type="10" ref="XM-TEST"><narrative>Ministry of Tests</narrative></participating-org>
    <participating-org role="4" type="21"><narrative>Builders Abroad</narrative></participating-org>
    <activity-status code="2"/>
    <activity-date type="1" iso-date="2023-01-01"/><activity-date type="2" iso-date="2023-02-15"/>
    ${before}${inner}
  </iati-activity>`;

const file = (...activities: string[]) =>
  `<?xml version="1.0"?><iati-activities version="2.03">${activities.join('')}</iati-activities>`;

const english = (title: string) => `<narrative>${title}</narrative>`;
const both = (uk: string, en: string) => `<narrative xml:lang="uk">${uk}</narrative>${english(en)}`;
const here =
  '<recipient-country code="UA"/><location><name><narrative>Rubizhne</narrative></name><point srsName="http://www.opengis.net/def/crs/EPSG/0/4326"><pos>49.0122 38.3797</pos></point><exactness code="1"/></location>';
const kyiv = '<location><point srsName="x"><pos>50.45 30.52</pos></point></location>';
const budget = (amount: string, start: string, end: string, currency = '') =>
  `<budget><period-start iso-date="${start}"/><period-end iso-date="${end}"/><value ${currency} value-date="${start}">${amount}</value></budget>`;

const parks = file(
  activity(
    '1',
    both('Парк у Рубіжному', 'A park in Rubizhne'),
    `${here}<sector vocabulary="1" code="14010"/>
     <default-aid-type code="C01"/>
     ${budget('1000.50', '2023-01-01', '2023-06-30')}${budget('999.5', '2023-07-01', '2023-12-31')}
     ${budget('7', '2023-01-01', '2023-12-31', 'currency="GBP"')}
     <transaction><transaction-type code="3"/><transaction-date iso-date="2023-05-05"/><value value-date="2023-05-05">300</value></transaction>
     <transaction><transaction-type code="4"/><transaction-date iso-date="2023-09-05"/><value value-date="2023-09-05">200</value></transaction>`,
    '<contact-info><person-name><narrative>Somebody Private</narrative></person-name></contact-info>',
  ),
  activity(
    '2',
    english('Reform of everything'),
    `<recipient-country code="UA"/>${budget('5000000', '2023-01-01', '2023-12-31')}`,
  ),
  activity(
    '3',
    english('Wells in Kenya'),
    `<recipient-country code="KE"/>${budget('100', '2023-01-01', '2023-12-31')}`,
  ),
  activity(
    '4',
    both('Школи двох областей', 'Schools'),
    `${here}${kyiv}${budget('800', '2024-01-01', '2024-12-31')}`,
  ),
);

test('activities of any publisher become records: sums by year, the point drawn, the rest kept', async () => {
  const report = await bringIn(db, 'agency.xml', parks, { state: 'draft' });
  expect(report.counts).toEqual({ new: 3, changed: 0, same: 0, error: 0 });
  const row = await db
    .selectFrom('revision')
    .select('record')
    .where('record', 'like', '%Парк у Рубіжному%')
    .executeTakeFirstOrThrow();
  const record = JSON.parse(row.record);
  expect(record).toMatchObject({
    titleUk: 'Парк у Рубіжному',
    titleEn: 'A park in Rubizhne',
    descriptionEn: 'What it does.',
    status: 'in_progress',
    start: '2023-02-15',
    end: null,
    identifiers: [{ scheme: 'iati', id: 'XM-TEST-1' }],
    sources: [{ title: 'IATI: Agency of Tests', row: 'XM-TEST-1' }],
    places: [
      { placeId: null, geometry: { type: 'Point', coordinates: [38.3797, 49.0122] }, share: 100 },
    ],
  });
  expect(
    record.funding.map(
      ({ kind, amountMinor, currency, year, covers, sourceClass }: Record<string, unknown>) => [
        kind,
        amountMinor,
        currency,
        year,
        covers,
        sourceClass,
      ],
    ),
  ).toEqual([
    ['planned', 2000_00, 'EUR', 2023, 'whole', 'other'],
    ['disbursed', 500_00, 'EUR', 2023, 'whole', 'other'],
  ]);
  expect(JSON.parse(record.rest).iati).toEqual({
    'recipient-country': [['recipient-country', { code: 'UA' }]],
    sector: [['sector', { vocabulary: '1', code: '14010' }]],
    'default-aid-type': [['default-aid-type', { code: 'C01' }]],
  });
  expect(row.record).not.toContain('Somebody Private');
});

test('what was left out, and what no oblast may count, is told in both languages', async () => {
  const report = await dryRun(
    db,
    'agency.xml',
    parks.replaceAll('XM-TEST', 'XM-TOLD').replaceAll('of Tests', 'of Trials'),
  );
  const told = [...report.problems, ...report.rows.flatMap(({ problems }) => problems)].map(
    ({ code, messageEn }) => `${code}: ${messageEn}`,
  );
  expect(told).toContain(
    'elsewhere: The project is not about the oblast: "Wells in Kenya" was left out.',
  );
  expect(told).toContain('sum_left_out: The sum 7 GBP was left out: planned.');
  expect(told).toContain('left_out: Left out: contact-info.');
  expect(told).toContain(
    'title_as_given: The file has no Ukrainian title: "Reform of everything" was taken as it is.',
  );
  expect(told.filter((one) => one.startsWith('wide_sums'))).toHaveLength(2);
  expect(told).toContain(
    'new_organisation: The organisation "Ministry of Trials" was not known: it will be added.',
  );
});

test('money for the country is credited to nobody’s oblast', async () => {
  const rows = await db
    .selectFrom('revision')
    .select('record')
    .where('record', 'like', '%XM-TEST-_"%')
    .orderBy('recordId')
    .execute();
  const covers = new Map(
    rows.map(({ record }) => {
      const { titleEn, funding } = JSON.parse(record);
      return [titleEn, funding.map((one: { covers: string }) => one.covers)];
    }),
  );
  expect(covers.get('Reform of everything')).toEqual(['country_wide']);
  expect(covers.get('Schools')).toEqual(['multi_region']);
});

test('a project of DREAM comes with its number, its places and who pays', async () => {
  const project = {
    internal: { id: 'abc', code: 'DREAM-UA-1', status: 'implementation' },
    cdu_response: {
      id: 'DREAM-UA-010203-AA',
      title: [{ lang: 'uk', translation: 'Укриття у школі DREAM' }],
      purpose: 'restoration',
      approaches: [
        {
          items: [
            {
              locations: [
                { gazetteer: { scheme: 'UA-CATOTTG', identifiers: ['UA44120110010072887'] } },
              ],
            },
          ],
          finance: [
            {
              financeType: 'stateFunds',
              financeCategory: 'localBudget',
              value: { amount: 12.34, currency: 'UAH' },
              period: { startDate: '2025-01-01' },
            },
          ],
        },
      ],
    },
  };
  const report = await bringIn(db, 'project.json', JSON.stringify(project), { state: 'draft' });
  expect([report.format, report.counts.new]).toEqual(['dream', 1]);
  const { record } = await db
    .selectFrom('revision')
    .select('record')
    .where('record', 'like', '%Укриття у школі DREAM%')
    .executeTakeFirstOrThrow();
  expect(JSON.parse(record)).toMatchObject({
    status: 'in_progress',
    identifiers: [{ scheme: 'dream', id: 'DREAM-UA-010203-AA' }],
    places: [{ placeId: 'UA44120110010072887', geometry: null }],
    funding: [{ funder: 'local-budgets', sourceClass: 'local', amountMinor: 1234, year: 2025 }],
  });
  expect(JSON.parse(JSON.parse(record).rest)).toEqual({ dream: { purpose: ['restoration'] } });
});

test('a package of OC4IDS of another publisher leaves out what lies elsewhere', async () => {
  const located = (id: string, title: string, code: string) => ({
    id,
    title,
    status: 'completed',
    budget: { amount: { amount: 5, currency: 'EUR' } },
    period: { startDate: '2022-03-01T00:00:00Z' },
    locations: [{ id: '1', gazetteer: { scheme: 'UA-CATOTTG', identifiers: [code] } }],
  });
  const report = await dryRun(
    db,
    'package.json',
    JSON.stringify({
      version: '0.9',
      projects: [
        located('oc4ids-x-1', 'Дорога тут', 'UA44120110010072887'),
        located('oc4ids-x-2', 'Дорога там', 'UA80000000000093317'),
      ],
    }),
  );
  expect([report.format, report.counts]).toEqual([
    'oc4ids',
    { new: 1, changed: 0, same: 0, error: 0 },
  ]);
  expect(report.problems.map(({ code }) => code)).toEqual(['elsewhere']);
});

test('what is kept and not for everybody is never published', async () => {
  await bringIn(db, 'mapped.xml', parks.replaceAll('XM-TEST', 'XM-SHOWN'));
  for (const project of (await publishedByTitle(db)).values())
    expect(project).not.toHaveProperty('rest');
});
