import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { type Division, type MoneyResponse, totalsSchema } from '../../../server/contract/money.ts';
import { summarySchema } from '../../../server/contract/responses.ts';
import { testApp } from '../fixture.ts';

let api: Awaited<ReturnType<typeof testApp>>;
beforeAll(async () => {
  api = await testApp();
});
afterAll(() => api.db.destroy());

const totals = async (by: Division, query = '') => {
  const { status, body } = await api.get(`/api/totals?by=${by}&${query}`);
  expect(status).toBe(200);
  return totalsSchema.parse(body).rows;
};

const amount = (money: readonly MoneyResponse[], kind: string) =>
  money.find((one) => one.kind === kind && one.currency === 'UAH')?.amountMinor;

describe('the State Fund for Regional Development', () => {
  /** Planned and executed, in hryvnias, as the reports of the Ministry add up. */
  const control = [
    ['2018', 401_321_611, 255_689_242],
    ['2019', 453_751_202, 371_299_739],
    ['2020', 226_796_922, 205_456_875],
    ['2021', 221_465_505, 220_966_995],
  ];

  it('reaches the totals by year to the kopiyka', async () => {
    const rows = await totals('year', 'funder=dfrr&status=unknown');
    const sums = rows.map(({ key, money }) => [
      key,
      (amount(money, 'planned') ?? 0) / 100,
      (amount(money, 'disbursed') ?? 0) / 100,
    ]);
    expect(sums).toEqual(control);
  });

  it('adds up to the same by goal and by raion', async () => {
    for (const by of ['goal', 'task', 'raion', 'hromada', 'funder', 'source'] as const) {
      const rows = await totals(by, 'funder=dfrr&status=unknown');
      const planned = rows.reduce((sum, { money }) => sum + (amount(money, 'planned') ?? 0), 0);
      const spent = rows.reduce((sum, { money }) => sum + (amount(money, 'disbursed') ?? 0), 0);
      expect([planned, spent], by).toEqual([1_303_335_240_00, 1_053_412_851_00]);
    }
  });
});

test('rows come in the strategy’s order, what has no key at the end', async () => {
  const keys = async (by: Division, query = '') => (await totals(by, query)).map(({ key }) => key);
  expect((await keys('year')).at(-1)).toBeNull();
  expect(await keys('goal')).toEqual(['1', '2', '3', null]);
  expect(await keys('year', 'from=2018&to=2020')).toEqual(['2018', '2019', '2020']);
  expect((await keys('objective')).slice(0, 3)).toEqual(['1.2', '1.3', '2.1']);
  const raions = await keys('raion');
  expect(raions.at(-1)).toBeNull();
  expect(raions).toContain('UA44120000000092852');
});

test('a filter narrows the sums, not only the projects', async () => {
  const { body } = await api.get('/api/projects/dfrr-2021-001');
  expect(body.items.map(({ share }: { share: number }) => share)).toEqual([50, 50]);
  const rows = await totals('task', 'item=3.3.2&q=dfrr-2021-001');
  expect(rows).toEqual([
    {
      key: '3.3.2',
      projects: 1,
      money: [
        { kind: 'planned', currency: 'UAH', amountMinor: 548_684_800 / 2 },
        { kind: 'disbursed', currency: 'UAH', amountMinor: 548_684_800 / 2 },
      ],
    },
  ]);
});

test('converted figures name their rates, and what they could not convert', async () => {
  const { body } = await api.get('/api/summary?funder=dfrr&status=unknown&in=USD');
  const [planned] = summarySchema.parse(body).total.money;
  const { rates = [], withoutRate, amountMinor } = planned?.converted ?? {};
  expect(rates.map(({ currency, year }) => `${currency} ${year}`)).toEqual([
    'USD 2018',
    'USD 2019',
    'USD 2020',
    'USD 2021',
  ]);
  expect(withoutRate).toEqual([]);
  const years = [
    40_132_161_100 / 27.2,
    45_375_120_200 / 25.85,
    22_679_692_200 / 26.96,
    22_146_550_500 / 27.29,
  ];
  expect(amountMinor).toBe(years.reduce((sum, year) => sum + Math.round(year), 0));
});

test.each([
  ['by', ''],
  ['by', 'by=colour'],
  ['in', 'by=goal&in=GBP'],
  ['funder', 'by=goal&funder=nobody'],
  ['limit', 'by=goal&limit=1'],
])('400 names %s for ?%s', async (parameter, query) => {
  const { status, body } = await api.get(`/api/totals?${query}`);
  expect(status).toBe(400);
  expect(body).toMatchObject({ error: { code: 'bad_parameter', details: { parameter } } });
});
