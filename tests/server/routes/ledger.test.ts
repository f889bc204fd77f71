import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { z } from 'zod';
import { loadStrategy } from '../../../seeds/index.ts';
import { ledgerRowSchema } from '../../../server/contract/ledger.ts';
import { testApp } from '../fixture.ts';

let api: Awaited<ReturnType<typeof testApp>>;
beforeAll(async () => {
  api = await testApp();
});
afterAll(() => api.db.destroy());

const ledger = async (query: string) => {
  const { status, body } = await api.get(`/api/ledger?${query}`);
  expect(status).toBe(200);
  return z.object({ items: z.array(ledgerRowSchema) }).parse(body).items;
};

describe('every row of the ledger', () => {
  it('rests on words that stand in the strategy where it says', async () => {
    const { fileText, items } = loadStrategy();
    const byCode = new Map(items.map((item) => [item.code, item]));
    for (const { startOffset, endOffset, quote, quoteCode } of await ledger('all=1')) {
      expect(fileText.slice(startOffset, endOffset)).toBe(quote);
      expect(byCode.get(quoteCode)?.textUk).toContain(quote);
    }
  });

  it('says when it came, and what settled it is a row that stands', async () => {
    const all = await ledger('all=1');
    const ids = new Set((await ledger('')).map(({ id }) => id));
    expect(all.every(({ createdAt }) => !Number.isNaN(Date.parse(createdAt)))).toBe(true);
    expect(all.every(({ id, supersededBy }) => ids.has(supersededBy ?? id))).toBe(true);
  });

  it('means one place or one kind of place', async () => {
    const all = await ledger('all=1');
    expect(all.every(({ placeId, placeKind }) => (placeId === null) !== (placeKind === null))).toBe(
      true,
    );
  });
});

test('without all=1 only what holds is listed, and the curated file wins over rules', async () => {
  const standing = await ledger('');
  const all = await ledger('all=1');
  expect(all.length).toBeGreaterThan(standing.length);
  expect(standing.every(({ supersededBy }) => supersededBy === null)).toBe(true);
  const lost = all.filter(({ supersededBy }) => supersededBy !== null);
  expect(lost.every(({ method }) => method.startsWith('rule:'))).toBe(true);
});

test('item, place and method narrow it, also by one rule', async () => {
  const area = await ledger('item=2.1.2%2F3&all=1&method=rule');
  expect(new Set(area.map(({ method }) => method))).toEqual(
    new Set(['rule:railway_line', 'rule:railway_end']),
  );
  const ends = await ledger('item=2.1.2&all=1&method=rule:railway_end');
  expect(ends.map(({ quote }) => quote)).toEqual([
    'Кіндрашівська-Нова',
    'Лантратівка',
    'Попасна',
    'Куп’янськ',
    'Новозолотарівка',
    'Лиман',
  ]);
});

test('a place asks for the rows that name it and for those that speak of its kind', async () => {
  const plant = await ledger('place=power-luhansk-tpp');
  expect(plant.map(({ itemCode, placeKind }) => [itemCode, placeKind])).toEqual([
    ['1.3.3/2', null],
    ['2.1.1/1', 'power_plant'],
  ]);
});

test.each([
  ['item', 'item=x'],
  ['item', 'item=9.9.9'],
  ['place', 'place=nowhere'],
  ['method', 'method=guess'],
  ['method', 'method=rule:'],
  ['all', 'all=yes'],
  ['kind', 'kind=raion'],
])('400 names %s for ?%s', async (parameter, query) => {
  const { status, body } = await api.get(`/api/ledger?${query}`);
  expect(status).toBe(400);
  expect(body).toMatchObject({ error: { code: 'bad_parameter', details: { parameter } } });
});

test('every area has one scope and a reason in both languages', async () => {
  const { body } = await api.get('/api/strategy');
  const areas = body.items.filter(({ level }: { level: string }) => level === 'area');
  expect(areas).toHaveLength(125);
  for (const { scope, reasonUk, reasonEn } of areas) {
    expect([scope, reasonUk, reasonEn]).not.toContain(null);
    expect(reasonUk.length * reasonEn.length).toBeGreaterThan(0);
  }
});

test('what the rules add moves no area between map and shelf', async () => {
  const { body } = await api.get('/api/summary');
  expect([body.map.areas, body.shelf.areas]).toEqual([57, 68]);
});
