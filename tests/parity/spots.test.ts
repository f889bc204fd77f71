import { VectorTile } from '@mapbox/vector-tile';
import fc from 'fast-check';
import { PbfReader } from 'pbf';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Currency, currencies, type FundingKind, fundingKinds } from '../../seeds/project.ts';
import { emptyFilter, type Filter } from '../../server/contract/filter.ts';
import { matchesProject } from '../../server/contract/matches.ts';
import type { MoneyResponse } from '../../server/contract/money.ts';
import { exchangeRates } from '../../server/queries/convert.ts';
import { summary } from '../../server/queries/summary.ts';
import { type Spots, spotStore } from '../../server/spots/spot-store.ts';
import { filtersWith } from './filters.ts';
import { filledRegister, payers, type Register } from './register.ts';

let register: Register;
let spots: Spots;
beforeAll(async () => {
  register = await filledRegister(400);
  spots = await spotStore(register.db, async () => '')();
});
afterAll(() => register.db.destroy());

const anyFilter = filtersWith(payers);
const told = { paid: 'planned', currency: 'UAH' } as const;
const zooms = [0, 6, 8, 11, 14];

/** Those of the projects that have something to draw. */
function drawn(filter: Filter): string[] {
  const drawable = new Set(register.features.map(({ properties }) => properties.id));
  const ids = [...register.seen].filter(([, seen]) => matchesProject(seen, filter));
  return ids.flatMap(([id]) => (drawable.has(id) ? [id] : []));
}

async function inPage(filter: Filter): Promise<string[]> {
  const bytes = await spots.page(filter, [-180, -90, 180, 90], 1_000_000);
  const { features } = JSON.parse(Buffer.from(bytes).toString());
  const ids = features.map(({ properties }: Register['features'][number]) => properties.id);
  return [...new Set<string>(ids)].sort();
}

const signsIn = async (filter: Filter, zoom: number) => spots.signs({ filter, ...told }, zoom);

test('a page of features and the signs of the map stand for what matches() selects', async () => {
  const expectOneSelection = async (filter: Filter) => {
    const ids = drawn(filter);
    expect(await inPage(filter)).toEqual(ids);
    // Of the whole world there is one sign: it counts each project once, wherever all it stands.
    const world = await signsIn(filter, 0);
    expect(world.reduce((sum, { projects }) => sum + projects, 0)).toBe(ids.length);
  };
  await expectOneSelection(emptyFilter);
  await fc.assert(fc.asyncProperty(anyFilter, expectOneSelection), { numRuns: 200 });
});

test('the world’s tile says the same as its signs', async () => {
  const bytes = await spots.tile({ filter: emptyFilter, ...told }, { z: 0, x: 0, y: 0 });
  const { signs } = new VectorTile(new PbfReader(bytes)).layers;
  expect(signs?.length).toBe(1);
  const [sign] = await signsIn(emptyFilter, 0);
  expect(signs?.feature(0).properties).toMatchObject({
    count: drawn(emptyFilter).length,
    sum: sign?.sum,
    isSpread: true,
  });
});

const moneyOf = (money: readonly MoneyResponse[], paid: FundingKind, currency: Currency) =>
  money.find((one) => one.kind === paid && one.currency === currency);

test.each(currencies)(
  'sums in %s add up to what the summary says is on the map',
  async (currency) => {
    const conversion = { to: currency, rates: await exchangeRates(register.db) };
    const expectSums = async (filter: Filter) => {
      const { map } = await summary(register.db, filter, conversion);
      for (const paid of fundingKinds) {
        const rows = map.money.filter(({ kind }) => kind === paid);
        const whole = rows.reduce((sum, row) => sum + (row.converted ?? row).amountMinor, 0);
        const without = rows.flatMap(({ converted }) => converted?.withoutRate ?? []);
        const own = moneyOf(rows, paid, currency);
        for (const zoom of zooms) {
          const signs = await spots.signs({ filter, paid, currency }, zoom);
          const sum = signs.reduce((total, one) => total + one.sum, 0);
          // Converted parts are rounded once for each sign, and once for each year in the summary.
          const isConverted = rows.some((row) => row !== own && row.amountMinor > 0);
          expect(Math.abs(sum - whole)).toBeLessThanOrEqual(isConverted ? signs.length + 60 : 0);
          const isPartial = without.some(({ amountMinor }) => amountMinor > 0);
          expect(signs.some(({ partial }) => partial)).toBe(isPartial);
        }
      }
    };
    await expectSums(emptyFilter);
    await fc.assert(fc.asyncProperty(anyFilter, expectSums), { numRuns: 25 });
  },
);

test('a sign stands among the spots that it stands for, and none is finer than published', async () => {
  const bytes = await spots.page(emptyFilter, [-180, -90, 180, 90], 1_000_000);
  const { features } = JSON.parse(Buffer.from(bytes).toString());
  const published = register.features.map(({ properties, ...rest }) => {
    const { searchText: _, ...kept } = properties;
    return JSON.stringify({ ...rest, properties: kept });
  });
  const answered: string[] = features.map((feature: unknown) => JSON.stringify(feature));
  expect(answered.sort()).toEqual(published.sort());
  const points = new Set(Array.from(spots.index.lon, (lon, at) => `${lon} ${spots.index.lat[at]}`));
  const nearest = await signsIn(emptyFilter, 14);
  expect(nearest.length).toBe(points.size);
});
