import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { foundPlaceSchema, placeDetailSchema } from '../../../server/contract/responses.ts';
import { testApp } from '../fixture.ts';

let api: Awaited<ReturnType<typeof testApp>>;
beforeAll(async () => {
  api = await testApp();
});
afterAll(() => api.db.destroy());

const found = async (query: string) => {
  const { status, body } = await api.get(`/api/places?${query}`);
  expect(status).toBe(200);
  return z.object({ items: z.array(foundPlaceSchema) }).parse(body).items;
};

test('all places are answered, the limit cuts them', async () => {
  expect((await found('')).length).toBeGreaterThan(1000);
  expect(await found('limit=7')).toHaveLength(7);
});

test('kinds narrow them', async () => {
  const kinds = (await found('kind=power_plant,coal_mine')).map(({ kind }) => kind);
  expect([...new Set(kinds)].sort()).toEqual(['coal_mine', 'power_plant']);
});

test('a box narrows them', async () => {
  const names = (await found('bbox=38.4,48.9,38.6,49&kind=settlement')).map(({ nameEn }) => nameEn);
  expect(names).toContain('Siverskodonetsk');
  expect(names).not.toContain('Luhansk');
  expect(await found('bbox=-10,-10,-9,-9')).toEqual([]);
});

test.each([
  'Северодонецьк',
  'Сєверодонецьк',
  'Сєвєродонецьк',
  'Сіверськодонецьк',
  'Sievierodonetsk',
  'Siverskodonetsk',
  'СЄВЄРОДОНЕЦЬК',
])('«%s» finds the one city first', async (name) => {
  const [first] = await found(`q=${encodeURIComponent(name)}`);
  expect(first).toMatchObject({ id: 'UA44120110010072887', nameUk: 'Сіверськодонецьк' });
  expect(first?.matched?.toLowerCase()).toBe(name.toLowerCase());
});

test.each([
  ['Первомайськ', 'Сокологірськ'],
  ['Молодогвардійськ', 'Отаманівка'],
  ['Красний Луч', 'Хрустальний'],
  ['Кременський район', 'Кремінський район (до 2020 року)'],
  ["Попасна-Куп'янськ", 'Попасна – Куп’янськ (Вузловий)'],
])('the older or other form «%s» finds %s', async (form, name) => {
  expect((await found(`q=${encodeURIComponent(form)}`))[0]?.nameUk).toBe(name);
});

test('a name that nothing bears finds nothing', async () => {
  expect(await found('q=%D0%BD%D0%B5%D0%BC%D0%B0+%D1%82%D0%B0%D0%BA%D0%BE%D0%B3%D0%BE')).toEqual(
    [],
  );
});

test('a place is answered with names, units and areas', async () => {
  const { status, body } = await api.get('/api/places/power-luhansk-tpp');
  expect(status).toBe(200);
  const place = placeDetailSchema.parse(body);
  expect(place).toMatchObject({ nameUk: 'Луганська ТЕС', kind: 'power_plant' });
  expect(place.parents.at(-1)?.id).toBe('UA44000000000018893');
  expect(place.items.length).toBeGreaterThan(0);
});

test.each(['nowhere', '%00', '%E0%A4%A', 'constructor', '..%2F..'])(
  'there is no place %s',
  async (path) => {
    const { status, body } = await api.get(`/api/places/${path}`);
    expect(status).toBe(404);
    expect(body).toMatchObject({ error: { code: 'not_found' } });
  },
);

test.each([
  ['kind', 'kind=castle'],
  ['kind', 'kind=raion,castle'],
  ['kind', 'kind=raion&kind=oblast'],
  ['bbox', 'bbox=1,2,3'],
  ['bbox', 'bbox=1,2,3,4,5'],
  ['bbox', 'bbox=a,b,c,d'],
  ['bbox', 'bbox=,,,'],
  ['bbox', 'bbox=39,48,38,49'],
  ['bbox', 'bbox=38,49,39,48'],
  ['bbox', 'bbox=-181,0,0,0'],
  ['bbox', 'bbox=0,0,0,91'],
  ['bbox', 'bbox=0,0,Infinity,1'],
  ['q', `q=${'a'.repeat(201)}`],
  ['limit', 'limit=0'],
  ['limit', 'limit=2001'],
  ['limit', 'limit=many'],
  ['colour', 'colour=red'],
])('400 names %s for ?%s', async (parameter, query) => {
  const { status, body } = await api.get(`/api/places?${query}`);
  expect(status).toBe(400);
  expect(body).toMatchObject({ error: { code: 'bad_parameter', details: { parameter } } });
  expect(body.error.message).toContain(`${parameter}: `);
});
