import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fundingKinds } from '../../seeds/project.ts';
import { createApp } from '../../server/app.ts';
import type { FlowsResponse } from '../../server/contract/charts.ts';
import { emptyFilter, type Filter } from '../../server/contract/filter.ts';
import type { MoneyResponse, TotalsResponse } from '../../server/contract/money.ts';
import type { ProjectRows } from '../../server/contract/project-rows.ts';
import { writeFilter } from '../../server/contract/query-string.ts';
import type { SummaryResponse } from '../../server/contract/responses.ts';
import { yearRows } from '../../web/features/charts/rows.ts';
import { shownIn } from '../../web/features/register/converted.ts';
import { addTo, type Places, type Sums, sumsOfExport } from './exported.ts';
import { filtersWith } from './filters.ts';
import { filledRegister, payers, type Register } from './register.ts';

let register: Register;
let places: Places;
let app: ReturnType<typeof createApp>;
beforeAll(async () => {
  register = await filledRegister(150);
  const { db } = register;
  app = createApp({ db, version: 'parity' });
  const lineage = await db.selectFrom('placeLineage').selectAll().execute();
  const known = await db.selectFrom('place').select(['id', 'kind']).execute();
  const above = Map.groupBy(lineage, ({ placeId }) => placeId);
  places = {
    ancestors: new Map([...above].map(([id, rows]) => [id, rows.map((row) => row.ancestorId)])),
    kinds: new Map(known.map(({ id, kind }) => [id, kind])),
  };
});
afterAll(() => register.db.destroy());

async function ask(path: string): Promise<Response> {
  const response = await app.request(path);
  expect(response.status, path).toBe(200);
  return response;
}

const get = async <Body>(path: string): Promise<Body> => (await ask(path)).json();

const added = (
  money: readonly Pick<MoneyResponse, 'kind' | 'currency' | 'amountMinor'>[],
): Sums => {
  const sums: Sums = {};
  for (const { kind, currency, amountMinor } of money) addTo(sums, kind, currency, amountMinor);
  return sums;
};

/** All rows of the table, page by page, as somebody sees them who scrolls to its end. */
async function tableRows(query: string): Promise<ProjectRows['rows']> {
  const rows: ProjectRows['rows'] = [];
  for (;;) {
    const page = await get<ProjectRows>(
      `/api/project-rows?${query}&sort=-planned&limit=200&offset=${rows.length}`,
    );
    rows.push(...page.rows);
    if (page.rows.length === 0) {
      expect(page.total).toBe(rows.length);
      return rows;
    }
  }
}

/** @returns the figures that all of them tell */
async function expectOneFigure(filter: Filter): Promise<Sums> {
  const query = writeFilter(filter);
  const { total, map, shelf } = await get<SummaryResponse>(`/api/summary?${query}`);
  const figures = added(shownIn(total.money, null));

  const rows = await tableRows(query);
  expect(added(rows.flatMap(({ money }) => money)), 'table').toEqual(figures);
  expect(rows.length, 'table').toBe(total.projects);
  expect(rows.filter(({ onMap }) => onMap).length, 'table').toBe(map.projects);
  expect(rows.filter(({ onMap }) => !onMap).length, 'table').toBe(shelf.projects);

  const csv = await (await ask(`/api/export.csv?${query}&lang=en`)).text();
  expect(sumsOfExport(csv, filter, places), 'export').toEqual(figures);

  await expectSameInCharts(query);
  return figures;
}

/** Charts are in one currency: so are the sums that they are compared with. */
async function expectSameInCharts(query: string): Promise<void> {
  const { total } = await get<SummaryResponse>(`/api/summary?${query}&in=UAH`);
  const sums = added(shownIn(total.money, 'UAH'));
  for (const paid of fundingKinds) {
    const { rows } = await get<FlowsResponse>(`/api/flows?${query}&paid=${paid}`);
    const flowed = rows.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
    expect(flowed, `flows of ${paid}`).toBe(sums[`${paid} UAH`] ?? 0);
  }
  const { rows } = await get<TotalsResponse>(`/api/totals?${query}&by=year&in=UAH`);
  const years = yearRows(rows, 'UAH', { from: null, to: null });
  for (const [at, kind] of fundingKinds.entries()) {
    const drawn = years.reduce((sum, { values }) => sum + (values[at] ?? 0), 0);
    expect(drawn, `years of ${kind}`).toBe(sums[`${kind} UAH`] ?? 0);
  }
}

const filter = (asked: Partial<Filter>): Filter => ({ ...emptyFilter, ...asked });

test.each([
  ['nothing asked', emptyFilter],
  ['a goal', filter({ item: ['2'] })],
  ['a raion', filter({ place: ['UA44120000000092852'] })],
])('the table, the API, the export and the charts tell the same: %s', async (_, asked) => {
  expect(Object.keys(await expectOneFigure(asked)).length).toBeGreaterThan(5);
});

test('they tell what the State Fund planned and spent in two years, and nothing of nothing', async () => {
  const asked = filter({ funder: ['dfrr'], status: ['unknown'], from: 2019, to: 2020 });
  expect(await expectOneFigure(asked)).toEqual({
    'planned UAH': 680_548_124_00,
    'disbursed UAH': 576_756_614_00,
  });
  expect(await expectOneFigure(filter({ q: 'нема такого слова' }))).toEqual({});
});

test('they tell the same for filters at random', async () => {
  await fc.assert(
    fc.asyncProperty(filtersWith(payers), async (asked) => void (await expectOneFigure(asked))),
    { numRuns: 40 },
  );
});
