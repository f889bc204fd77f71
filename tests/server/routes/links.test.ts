import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { loadStrategy } from '../../../seeds/index.ts';
import { linkSchema } from '../../../server/contract/responses.ts';
import { testApp } from '../fixture.ts';

let api: Awaited<ReturnType<typeof testApp>>;
beforeAll(async () => {
  api = await testApp();
});
afterAll(() => api.db.destroy());

const links = async (query: string) => {
  const { status, body } = await api.get(`/api/links?${query}`);
  expect(status).toBe(200);
  return z.object({ items: z.array(linkSchema) }).parse(body).items;
};

test('every link rests on a quote that stands in the strategy', async () => {
  const { fileText } = loadStrategy();
  const all = await links('');
  expect(all.length).toBeGreaterThan(100);
  expect(all.filter((row) => fileText.slice(row.startOffset, row.endOffset) !== row.quote)).toEqual(
    [],
  );
});

test('an item asks for itself and all under it; a place and a method narrow on', async () => {
  const task = await links('item=2.1.2');
  expect(new Set(task.map(({ itemCode }) => itemCode))).toEqual(
    new Set(['2.1.2/1', '2.1.2/2', '2.1.2/3', '2.1.2/4']),
  );
  const one = await links('item=2.1.2%2F3&place=rail-novozolotarivka-lyman&method=curated');
  expect(one.map(({ itemCode }) => itemCode)).toEqual(['2.1.2/3']);
  expect(await links('item=2.1.2&place=power-luhansk-tpp')).toEqual([]);
});

test.each([
  ['item', 'item=x'],
  ['item', 'item=9.9.9'],
  ['item', 'item=1&item=2'],
  ['place', 'place=nowhere'],
  ['method', 'method=guess'],
  ['kind', 'kind=raion'],
])('400 names %s for ?%s', async (parameter, query) => {
  const { status, body } = await api.get(`/api/links?${query}`);
  expect(status).toBe(400);
  expect(body).toMatchObject({ error: { code: 'bad_parameter', details: { parameter } } });
});
