import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeFilter } from '../../../server/contract/query-string.ts';
import { summarySchema } from '../../../server/contract/responses.ts';
import { anyFilter } from '../../parity/filters.ts';
import { testApp } from '../fixture.ts';

let api: Awaited<ReturnType<typeof testApp>>;
beforeAll(async () => {
  api = await testApp();
});
afterAll(() => api.db.destroy());

const summary = async (query: string) => {
  const { status, body } = await api.get(`/api/summary?${query}`);
  expect(status).toBe(200);
  return summarySchema.parse(body);
};

test('without a filter all 125 areas are counted', async () => {
  const { total, map, shelf } = await summary('');
  expect(total.areas).toBe(125);
  expect(map.areas + shelf.areas).toBe(125);
});

test('the page’s query string asks for the same', async () => {
  expect((await summary('item=2.1.2')).total.areas).toBe(4);
  expect((await summary('item=2.1.2/3,2.1.2/4')).total.areas).toBe(2);
  expect((await summary('item=1&item=2')).total.areas).toBe(65);
  expect((await summary('scope=oblast_wide&q=')).shelf.areas).toBe(48);
});

test('map and shelf add up to the total for every filter', async () => {
  await fc.assert(
    fc.asyncProperty(anyFilter, async (filter) => {
      const { total, map, shelf, shelfByScope } = await summary(writeFilter(filter));
      expect(map.areas + shelf.areas).toBe(total.areas);
      const byScope = Object.values(shelfByScope).reduce((sum, areas) => sum + areas, 0);
      expect(byScope).toBe(shelf.areas);
    }),
    { numRuns: 60 },
  );
});

test.each([
  ['item', 'item=x'],
  ['item', 'item=2.1/3'],
  ['item', 'item=2.1.2,9'],
  ['place', 'place=..'],
  ['place', 'place=nowhere'],
  ['kind', 'kind=castle'],
  ['scope', 'scope=inside'],
  ['q', `q=${'a'.repeat(201)}`],
  ['q', 'q=a&q=b'],
  ['status', 'status=done'],
  ['funder', 'funder=nobody'],
  ['from', 'from=1990'],
  ['in', 'in=GBP'],
  ['lang', 'lang=uk'],
  ['__proto__', '__proto__=1'],
])('400 names %s for ?%s', async (parameter, query) => {
  const { status, body } = await api.get(`/api/summary?${query}`);
  expect(status).toBe(400);
  expect(body).toMatchObject({ error: { code: 'bad_parameter', details: { parameter } } });
});
