import { afterAll, beforeAll, expect, test } from 'vitest';
import { matrixSchema, regionsSchema, territoriesSchema } from '../../../server/contract/units.ts';
import { testApp } from '../fixture.ts';

let api: Awaited<ReturnType<typeof testApp>>;
beforeAll(async () => {
  api = await testApp();
});
afterAll(() => api.db.destroy());

test('the regions are raions unless hromadas are asked for', async () => {
  const raions = regionsSchema.parse((await api.get('/api/regions')).body);
  expect([raions.units, raions.rows.length]).toEqual(['raion', 8]);
  const hromadas = regionsSchema.parse((await api.get('/api/regions?units=hromada')).body);
  expect([hromadas.units, hromadas.rows.length]).toEqual(['hromada', 37]);
});

test('the matrix of the register holds cells of every kind', async () => {
  const { cells } = matrixSchema.parse((await api.get('/api/matrix?units=hromada')).body);
  const reasons = new Set(cells.map(({ reason }) => reason));
  expect([...reasons].sort()).toEqual(
    [null, 'no_data', 'no_project', 'not_applicable', 'not_reachable'].sort(),
  );
});

test('figures come in another currency where that is asked for, with their rates', async () => {
  const { rows } = regionsSchema.parse((await api.get('/api/regions?in=EUR')).body);
  const money = rows.flatMap((row) => row.money.filter(({ currency }) => currency === 'UAH'));
  expect(money).toHaveLength(8);
  for (const { converted } of money) {
    expect(converted?.currency).toBe('EUR');
    expect(converted?.rates.length).toBeGreaterThan(0);
  }
});

test.each([
  ['/api/regions?units=oblast', 'units'],
  ['/api/matrix?in=GBP', 'in'],
  ['/api/matrix?place=UA00', 'place'],
  ['/api/regions?item=9.9.9', 'item'],
  ['/api/matrix?paid=planned', 'paid'],
])('%s is refused, naming the parameter', async (path, parameter) => {
  const { status, body } = await api.get(path);
  expect(status).toBe(400);
  expect(JSON.stringify(body.error)).toContain(parameter);
});

test('the state of each hromada’s territory comes with its date and source', async () => {
  const { items } = territoriesSchema.parse((await api.get('/api/territory')).body);
  expect(items).toHaveLength(37);
  expect(items.find(({ placeId }) => placeId === 'UA44120050000066819')).toMatchObject({
    state: 'partly_occupied',
    asOf: '2022-11',
  });
});
