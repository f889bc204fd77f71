import { afterAll, beforeAll, expect, it, test } from 'vitest';
import { deviationSchema, flowsSchema } from '../../../server/contract/charts.ts';
import { testApp } from '../fixture.ts';

let api: Awaited<ReturnType<typeof testApp>>;
beforeAll(async () => {
  api = await testApp();
});
afterAll(() => api.db.destroy());

test('the flows of the State Fund for Regional Development add up to what it planned', async () => {
  const { status, body } = await api.get('/api/flows?funder=dfrr&status=unknown');
  expect(status).toBe(200);
  const { currency, rows } = flowsSchema.parse(body);
  expect(currency).toBe('UAH');
  expect(rows.reduce((sum, { amountMinor }) => sum + amountMinor, 0)).toBe(1_303_335_240_00);
});

test('its plans are compared with what it spent, year by year', async () => {
  const { body } = await api.get('/api/deviation?funder=dfrr&status=unknown');
  const { years, missing } = deviationSchema.parse(body);
  expect(years.map(({ year }) => year)).toEqual([2018, 2019, 2020, 2021]);
  const planned = years.reduce((sum, year) => sum + year.planned, 0);
  expect(planned + missing.disbursed.amountMinor).toBe(1_303_335_240_00);
});

it.each([
  ['/api/flows', 'paid', 'paid=promised'],
  ['/api/flows', 'in', 'in=GBP'],
  ['/api/deviation', 'in', 'in=GBP'],
  ['/api/deviation', 'item', 'item=9.9.9'],
])('%s refuses a wrong %s', async (path, parameter, query) => {
  const { status, body } = await api.get(`${path}?${query}`);
  expect(status).toBe(400);
  expect(body.error.message).toContain(parameter);
});
