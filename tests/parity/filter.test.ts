import { type ExpressionSpecification, featureFilter } from '@maplibre/maplibre-gl-style-spec';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Filter } from '../../server/contract/filter.ts';
import { readFilter, writeFilter } from '../../server/contract/query-string.ts';
import type { Database } from '../../server/db/schema.ts';
import { areaCondition } from '../../server/queries/filter-condition.ts';
import { strategy } from '../../server/queries/items.ts';
import { linkFeatures } from '../../server/queries/link-features.ts';
import { summary } from '../../server/queries/summary.ts';
import { inCodes } from '../../web/map/filter-expression.ts';
import { type Area, areasOf, matchingAreas, tally } from '../../web/state/areas.ts';
import { loadedDatabase } from '../server/fixture.ts';
import { anyFilter, writtenFilters } from './filters.ts';

let db: Database;
let areas: Area[];
let drawn: Awaited<ReturnType<typeof linkFeatures>>;

beforeAll(async () => {
  const loaded = await loadedDatabase();
  db = loaded.db;
  areas = areasOf(await strategy(db, loaded.version));
  drawn = await linkFeatures(db);
});
afterAll(() => db.destroy());

const inPlainCode = (filter: Filter): string[] =>
  matchingAreas(areas, filter).map(({ code }) => code);

async function inSql(filter: Filter): Promise<string[]> {
  const rows = await db
    .selectFrom('item')
    .select('code')
    .where((eb) => areaCondition(eb, filter))
    .orderBy('position')
    .execute();
  return rows.map(({ code }) => code);
}

/** The properties of the features that MapLibre draws through a filter. */
function drawnThrough(expression: ExpressionSpecification) {
  const { filter } = featureFilter(expression, 'layers[0].filter');
  return drawn.features
    .map(({ properties }) => properties ?? {})
    .filter((properties) => filter({ zoom: 8 }, { type: 1, properties, geometry: [] }));
}

const onTheMap = (filter: Filter): string[] => [
  ...new Set(drawnThrough(inCodes(inPlainCode(filter))).map(({ code }) => String(code))),
];

async function expectOneSelection(filter: Filter): Promise<void> {
  const selected = inPlainCode(filter);
  const reread = readFilter(new URLSearchParams(writeFilter(filter))).filter;
  expect(inPlainCode(reread)).toEqual(selected);
  expect(await inSql(filter)).toEqual(selected);
  expect(await inSql(reread)).toEqual(selected);
  const pinned = matchingAreas(areas, filter).filter(({ onMap }) => onMap);
  expect(onTheMap(filter)).toEqual(pinned.map(({ code }) => code));
}

async function expectOneCount(filter: Filter): Promise<void> {
  const { total, onMap, onShelf, shelfByScope } = tally(matchingAreas(areas, filter));
  const counted = await summary(db, filter);
  expect([counted.total.areas, counted.map.areas, counted.shelf.areas]).toEqual([
    total,
    onMap,
    onShelf,
  ]);
  expect(counted.shelfByScope).toEqual(Object.fromEntries(shelfByScope));
  expect(onMap + onShelf).toBe(total);
}

test.each(writtenFilters)('the readers select the same areas: %s', async (_, filter) => {
  await expectOneSelection(filter);
});

test.each(writtenFilters)('the server counts what the page counts: %s', async (_, filter) => {
  await expectOneCount(filter);
});

test.each([
  ['nothing asked', 125],
  ['a goal', 17],
  ['a task', 4],
  ['an area', 1],
  ['the whole oblast', 48],
  ['an English word in capitals', 3],
  ['an apostrophe', 5],
  ['a NUL', 125],
  ['a percent sign', 0],
  ['nothing found', 0],
])('%s: %i areas', (name, count) => {
  const [, filter] = writtenFilters.find(([one]) => one === name) ?? [];
  expect(filter && inPlainCode(filter)).toHaveLength(count);
});

test('the readers agree on generated filters, and so do the counts', async () => {
  await fc.assert(
    fc.asyncProperty(anyFilter, async (filter) => {
      await expectOneSelection(filter);
      await expectOneCount(filter);
    }),
    { numRuns: 200 },
  );
});

test('without a filter the map draws every feature, for each has a code', () => {
  expect(drawn.features.length).toBeGreaterThan(57);
  expect(drawnThrough(inCodes(null))).toHaveLength(drawn.features.length);
});
