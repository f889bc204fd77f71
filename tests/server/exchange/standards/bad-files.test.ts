import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../../../server/db/schema.ts';
import { ImportError } from '../../../../server/exchange/import/problem.ts';
import { jsonLimits } from '../../../../server/exchange/import/read/json-tree.ts';
import { xmlLimits } from '../../../../server/exchange/import/read/xml-tree.ts';
import { loadedDatabase } from '../../fixture.ts';
import { dryRun } from '../importing.ts';

let db: Database;
beforeAll(async () => {
  ({ db } = await loadedDatabase());
});
afterAll(() => db.destroy());

const iati = (inner: string, head = '') =>
  `<?xml version="1.0"?>${head}<iati-activities version="2.03">${inner}</iati-activities>`;

const laughs = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from(
  { length: 9 },
  (_, index) =>
    `<!ENTITY ${String.fromCharCode(98 + index)} "${`&${String.fromCharCode(97 + index)};`.repeat(10)}">`,
).join('')}]>`;
const outside = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>';
const nested = (depth: number) => '<a>'.repeat(depth) + '</a>'.repeat(depth);

const refused: readonly [string, string, string, string][] = [
  [
    'a bomb of entities',
    'x.xml',
    iati('<iati-activity>&j;</iati-activity>', laughs),
    'xml_doctype',
  ],
  [
    'an entity from elsewhere',
    'x.xml',
    iati('<iati-activity>&a;</iati-activity>', outside),
    'xml_doctype',
  ],
  [
    'an entity that nobody declared',
    'x.xml',
    iati('<iati-activity>&a;</iati-activity>'),
    'broken_file',
  ],
  ['elements without an end', 'x.xml', iati('<iati-activity><title>'), 'broken_file'],
  ['elements nested too deep', 'x.xml', iati(nested(100_000)), 'too_deep'],
  ['too many elements', 'x.xml', iati('<a/>'.repeat(xmlLimits.elements + 1)), 'too_many_elements'],
  ['no activity', 'x.xml', iati('<other/>'), 'empty'],
  ['JSON nested too deep', 'x.json', `{"projects":[${'['.repeat(1_000_000)}`, 'too_deep'],
  ['objects nested too deep', 'x.json', `{"data":${'{"approaches":'.repeat(500_000)}`, 'too_deep'],
  [
    'too many values',
    'x.json',
    `{"projects":[${'{},'.repeat(jsonLimits.values / 2 + 2)}{}]}`,
    'too_many_elements',
  ],
  ['JSON without an end', 'x.json', '{"projects":[{"id":"1"', 'broken_file'],
  ['projects that are none', 'x.json', '{"projects":[1,"two",null]}', 'empty'],
  [
    'a GeoJSON nested too deep',
    'x.geojson',
    `{"type":"FeatureCollection","features":${'['.repeat(1000)}`,
    'too_deep',
  ],
];

test.each(refused)('%s is refused with a line that says why', async (_, name, text, code) => {
  const work = dryRun(db, name, text);
  await expect(work).rejects.toBeInstanceOf(ImportError);
  await expect(work).rejects.toMatchObject({ problem: { code } });
});

test('wrong types are read as nothing, and what is left has no title', async () => {
  const wrong = {
    id: 5,
    title: { a: 1 },
    locations: 'x',
    budget: [],
    parties: [{ name: [] }],
    period: 'y',
  };
  const report = await dryRun(db, 'x.json', JSON.stringify({ projects: [wrong] }));
  expect(report.problems.map(({ code }) => code)).toEqual(['no_text_title', 'empty']);
});

test('amounts and dates that are none are left out and told', async () => {
  const text = iati(`<iati-activity default-currency="EUR"><iati-identifier>X-1</iati-identifier>
    <title><narrative xml:lang="uk">Дивний</narrative></title><activity-status code="99"/>
    <activity-date type="1" iso-date="2023-02-31x"/><recipient-country code="UA"/>
    <budget><value value-date="zz">1e9</value></budget><budget><value>-5</value></budget>
    <location><point><pos>999 abc</pos></point></location></iati-activity>`);
  const { rows } = await dryRun(db, 'x.xml', text);
  expect(rows[0]?.outcome).toBe('new');
  expect(rows[0]?.problems.map(({ code }) => code).sort()).toEqual(
    ['kept_rest', 'lost_location', 'saved_as_draft', 'sum_left_out', 'sum_left_out'].sort(),
  );
});
