import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checked } from '../../../server/ogc/cql/check.ts';
import { evaluate } from '../../../server/ogc/cql/evaluate.ts';
import { readJson } from '../../../server/ogc/cql/read-json.ts';
import { readText } from '../../../server/ogc/cql/read-text.ts';
import { spatialReader } from '../../../server/ogc/cql/spatial.ts';
import type { Node } from '../../../server/ogc/cql/tree.ts';
import { knownCollection } from '../../../server/ogc/known-collection.ts';
import type { OgcFeature } from '../../../server/ogc/sources/source.ts';
import { sentences } from './sentences.ts';

const { queryables } = knownCollection('projects');
const feature: OgcFeature = {
  id: 'one',
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [2, 0],
        [2, 2],
        [0, 2],
        [0, 0],
      ],
    ],
  },
  properties: {
    id: 'one',
    titleUk: 'Школа́ в Їжаках',
    titleEn: '',
    status: 'completed',
    startDate: '2019-01-01',
    endDate: '2020-12-31',
    onMap: true,
    items: ['2.1.2', '3.1.1'],
    funders: [],
    plannedUahMinor: 700,
    committedUahMinor: 200,
    disbursedUahMinor: null,
  },
};

const read = async (node: Node) =>
  evaluate(checked(node, { queryables, hasGeometry: true }), feature, {
    queryables,
    spatial: await spatialReader(),
  });

test.each<[string, boolean | null]>([
  ["status = 'completed'", true],
  ["status <> 'completed' OR onMap = FALSE", false],
  ['NOT plannedUahMinor < 700', true],
  ['disbursedUahMinor > 1', null],
  ['NOT (disbursedUahMinor > 1)', null],
  ["disbursedUahMinor > 1 AND status = 'idea'", false],
  ['disbursedUahMinor IS NULL AND plannedUahMinor IS NOT NULL', true],
  ["titleUk LIKE 'Школа%'", true],
  ["titleUk LIKE 'школа%'", false],
  ["CASEI(titleUk) LIKE CASEI('ШКОЛА%')", true],
  ["ACCENTI(titleUk) = 'Школа в Їжаках'", true],
  ["ACCENTI(titleUk) = ACCENTI('Школа в Іжаках')", false],
  ["titleUk NOT LIKE '____'", true],
  ['plannedUahMinor BETWEEN 700 AND 701', true],
  ["status IN ('idea', 'planned')", false],
  ['plannedUahMinor > committedUahMinor', true],
  ['plannedUahMinor = 2 + 3 * committedUahMinor + 98', true],
  ['plannedUahMinor DIV committedUahMinor = 3', true],
  ['plannedUahMinor % committedUahMinor = 100', true],
  ['2 ^ 3 = 8 AND -plannedUahMinor = -700', true],
  ['plannedUahMinor / 0 = 1', null],
  ["startDate > DATE('2018-12-31')", true],
  ["startDate = '2019-01-01'", true],
  ["T_AFTER(startDate, DATE('2018-12-31'))", true],
  ["T_BEFORE(endDate, TIMESTAMP('2020-12-31T12:00:00Z'))", false],
  ["T_DURING(INTERVAL(startDate, endDate), INTERVAL('2018-01-01', '..'))", true],
  ["T_MEETS(INTERVAL(startDate, endDate), INTERVAL('2020-12-31', '2021-06-01'))", true],
  ["T_STARTS(INTERVAL(startDate, endDate), INTERVAL('2019-01-01', '2024-01-01'))", true],
  ["T_OVERLAPS(INTERVAL(startDate, endDate), INTERVAL('2020-01-01', '2024-01-01'))", true],
  ["A_CONTAINS(items, ('2.1.2'))", true],
  ["A_EQUALS(items, ('3.1.1', '2.1.2'))", true],
  ["A_CONTAINEDBY(items, ('3.1.1'))", false],
  ["A_OVERLAPS(items, ('3.1.1', '4.1'))", true],
  ['A_CONTAINS(items, ())', true],
  ["A_OVERLAPS(funders, ('dfrr'))", false],
  ['S_INTERSECTS(geometry, POINT(1 1))', true],
  ['S_TOUCHES(geometry, POINT(0 1))', true],
  ['S_WITHIN(geometry, BBOX(-1, -1, 3, 3))', true],
  ['S_CONTAINS(geometry, MULTIPOINT((1 1), (1.5 1)))', true],
  ['S_CROSSES(LINESTRING(-1 1, 3 1), geometry)', true],
  ['S_OVERLAPS(geometry, MULTIPOLYGON(((1 1, 3 1, 3 3, 1 3, 1 1))))', true],
  ['S_EQUALS(geometry, POLYGON((2 0, 2 2, 0 2, 0 0, 2 0)))', true],
  ['S_DISJOINT(geometry, POINT Z(5 5 100))', true],
  ["'a' < 'b' AND TRUE", true],
])('%s is %s', async (text, expected) => {
  expect(await read(readText(text))).toBe(expected);
});

const property = (name: string) => ({ property: name });
const square = { type: 'Point', coordinates: [1, 1, 50] };

test.each<[object, boolean]>([
  [{ op: '=', args: [property('status'), 'completed'] }, true],
  [{ op: 'not', args: [{ op: 'isNull', args: [property('status')] }] }, true],
  [{ op: 'like', args: [{ op: 'casei', args: [property('status')] }, 'comp%'] }, true],
  [{ op: 'in', args: [property('status'), ['idea', 'completed']] }, true],
  [{ op: 'between', args: [property('plannedUahMinor'), 701, 900] }, false],
  [{ op: '>', args: [property('startDate'), { date: '2018-05-05' }] }, true],
  [
    {
      op: 't_during',
      args: [
        { interval: [property('startDate'), property('endDate')] },
        { interval: ['2018-01-01', '..'] },
      ],
    },
    true,
  ],
  [{ op: 'a_contains', args: [property('items'), ['2.1.2']] }, true],
  [{ op: 's_contains', args: [property('geometry'), square] }, true],
  [{ op: 's_within', args: [property('geometry'), { bbox: [-1, -1, 3, 3] }] }, true],
  [{ op: '=', args: [{ op: '+', args: [property('plannedUahMinor'), 1] }, 701] }, true],
])('%j is %s', async (json, expected) => {
  expect(await read(readJson(JSON.stringify(json)))).toBe(expected);
});

test('every sentence of the grammar can be read', () => {
  fc.assert(
    fc.property(sentences('filter', 13), (text) => {
      expect(() => readText(text)).not.toThrow();
    }),
    { numRuns: 200 },
  );
});

test.each([
  ["status = 'completed' AND", 'at character 25: expected a property or a value'],
  ["status == 'idea'", 'at character 9: expected a property or a value'],
  ["status = 'idea", 'at character 10: expected the quote to be closed'],
  ["stadus = 'idea'", 'at character 1: expected one of the queryables id, titleUk'],
  ["plannedUahMinor = 'x'", 'at character 19: expected a number, not a text'],
  ['status', 'at character 1: expected a condition, not a text'],
  ["startDate > DATE('2019-02-30')", 'at character 18: expected a day such as'],
  ['S_NEAR(geometry, POINT(1 1))', 'at character 1: expected a function of CQL2'],
  ['S_WITHIN(geometry, POLYGON((0 0, 1 1, 2 0)))', 'expected a ring'],
  ['S_WITHIN(geometry, BBOX(3, 0, 1, 1))', 'expected the lower corner before the upper'],
  ['plannedUahMinor > 1e999', 'expected a number that is not too large'],
  ['; DROP TABLE project', 'at character 1: expected a property, a value or an operator'],
  [`${'('.repeat(60)}1 = 1${')'.repeat(60)}`, 'expected at most 40 levels'],
  [`${'NOT '.repeat(60)}TRUE`, 'expected at most 40 levels'],
  [`${'1 + '.repeat(600)}1 = 1`, 'expected at most 500 parts'],
  [`S_WITHIN(geometry, LINESTRING(${Array(2100).fill('1 1').join(',')}))`, 'at most 2000 vertices'],
])('what cannot be read says where and what was expected: %.60s', (text, message) => {
  const scope = { queryables, hasGeometry: true };
  expect(() => checked(readText(text), scope)).toThrow(message);
});

test.each([
  ['{', 'expected JSON'],
  ['{"op":"drop","args":[]}', 'at filter.op: expected an operator or a function of CQL2'],
  ['{"op":"=","args":[{"property":"status"}]}', 'at filter: expected 2 arguments of ='],
  ['{"op":"=","args":[{"property":"status"},null]}', 'at filter.args[1]: expected an operator'],
  ['{"op":"and","args":[true]}', 'expected two arguments or more of and'],
  ['{"op":"=","args":[{"property":"__proto__"},1]}', 'expected one of the queryables'],
  [`${'{"op":"not","args":['.repeat(60)}true${']}'.repeat(60)}`, 'expected at most 40 levels'],
  [
    '{"op":"s_within","args":[{"property":"geometry"},{"type":"Point","coordinates":["a"]}]}',
    'at filter.args[1].coordinates: expected the coordinates of a Point',
  ],
])('JSON that cannot be read says so: %.60s', (text, message) => {
  const scope = { queryables, hasGeometry: true };
  expect(() => checked(readJson(text), scope)).toThrow(message);
});

test('a pattern of many wildcards takes no time', async () => {
  const pattern = `${'%a'.repeat(2000)}b`;
  expect(await read(readText(`'${'a'.repeat(4000)}' LIKE '${pattern}'`))).toBe(false);
});
