import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../../server/db/schema.ts';
import { checked } from '../../../server/ogc/cql/check.ts';
import { compile } from '../../../server/ogc/cql/compile.ts';
import { evaluate } from '../../../server/ogc/cql/evaluate.ts';
import { readText } from '../../../server/ogc/cql/read-text.ts';
import { spatialReader } from '../../../server/ogc/cql/spatial.ts';
import { find } from '../../../server/ogc/items/find.ts';
import { allFeatures, rowsOf } from '../../../server/ogc/items/rows.ts';
import { knownCollection } from '../../../server/ogc/known-collection.ts';
import type { OgcFeature } from '../../../server/ogc/sources/source.ts';
import { sourceOf } from '../../../server/ogc/sources/source-of.ts';
import { fill } from '../../synthetic/fill.ts';
import { loadedDatabase } from '../fixture.ts';
import { anyFilter } from './filters.ts';

let db: Database;
beforeAll(async () => {
  ({ db } = await loadedDatabase());
  await fill(db, 60, 11);
});
afterAll(() => db.destroy());

const ids = (features: readonly { id: string }[]): string[] => features.map(({ id }) => id).sort();

async function featuresOf(id: string): Promise<OgcFeature[]> {
  const all: OgcFeature[] = [];
  for await (const some of allFeatures(db, knownCollection(id))) all.push(...some);
  return all;
}

/** What plain code alone selects is what SQL selects, narrowed or exactly, and what a page gives. */
async function expectOneSelection(id: string, features: readonly OgcFeature[], text: string) {
  const collection = knownCollection(id);
  const { queryables, geometry } = collection;
  const filter = checked(readText(text), { queryables, hasGeometry: geometry !== 'none' });
  const spatial = await spatialReader();
  const plain = features.filter((one) => evaluate(filter, one, { queryables, spatial }) === true);
  const source = sourceOf(collection);
  if ('rows' in source) {
    const { sql, isExact } = compile(filter, { queryables, isPoints: geometry === 'Point' });
    const rows = await rowsOf(db, source, sql).select('row.id').execute();
    if (isExact) expect(ids(rows)).toEqual(ids(plain));
    else expect(ids(rows)).toEqual(expect.arrayContaining(ids(plain)));
  }
  const query = { filter, order: [], limit: 10_000, after: null };
  const found = await find(db, collection, query, spatial);
  expect(ids(found.features)).toEqual(ids(plain));
  expect(found.matched).toBe(plain.length);
}

test.each([
  ['projects', 60],
  ['project-locations', 40],
  ['places-hromada', 50],
  ['places-railway-station', 40],
  ['strategy', 30],
  ['funding-by-hromada', 20],
])('SQL and plain code select the same features by generated filters: %s', async (id, numRuns) => {
  const { queryables, geometry } = knownCollection(id);
  const features = await featuresOf(id);
  expect(features.length).toBeGreaterThan(20);
  const filters = anyFilter(queryables, geometry !== 'none', features);
  await fc.assert(
    fc.asyncProperty(filters, (text) => expectOneSelection(id, features, text)),
    { numRuns },
  );
});

test.each([
  ["status = 'completed' AND onMap = TRUE", true],
  ["startDate >= DATE('2019-01-01')", true],
  ["T_INTERSECTS(INTERVAL(startDate, endDate), INTERVAL('2019-01-01', '..'))", true],
  ['plannedUahMinor / 100 - disbursedUahMinor > 1000000', true],
  ['plannedUahMinor ^ 2 > 1', false],
  ["titleUk LIKE '%дах%'", false],
  ["A_CONTAINS(funders, ('dfrr'))", false],
])('what the database can decide alone it decides: %s', async (text, isExact) => {
  const { queryables } = knownCollection('projects');
  const filter = checked(readText(text), { queryables, hasGeometry: true });
  expect(compile(filter, { queryables, isPoints: false }).isExact).toBe(isExact);
  await expectOneSelection('projects', await featuresOf('projects'), text);
});

test('a box of points is decided by the database', async () => {
  const text = 'S_INTERSECTS(geometry, BBOX(38.2, 48.7, 38.9, 49.1))';
  const { queryables } = knownCollection('places-railway-station');
  const filter = checked(readText(text), { queryables, hasGeometry: true });
  expect(compile(filter, { queryables, isPoints: true }).isExact).toBe(true);
  await expectOneSelection(
    'places-railway-station',
    await featuresOf('places-railway-station'),
    text,
  );
});

test.each(['1e308 * plannedUahMinor > 1', 'plannedUahMinor / 0 = 1', 'plannedUahMinor > 1e300'])(
  'no number makes the database fail: %s',
  async (text) => {
    await expectOneSelection('projects', await featuresOf('projects'), text);
  },
);
