import { afterAll, beforeAll, expect, it, test } from 'vitest';
import { projectRowsSchema } from '../../../server/contract/project-rows.ts';
import { testApp } from '../fixture.ts';

let api: Awaited<ReturnType<typeof testApp>>;
beforeAll(async () => {
  api = await testApp();
});
afterAll(() => api.db.destroy());

test('all rows are read page by page, each project once, sorted as it was asked', async () => {
  const collator = new Intl.Collator('uk', { sensitivity: 'base' });
  const all: string[] = [];
  for (let offset = 0; ; offset += 50) {
    const { status, body } = await api.get(`/api/project-rows?limit=50&offset=${offset}`);
    expect(status).toBe(200);
    const { total, rows } = projectRowsSchema.parse(body);
    expect(total).toBe(162);
    if (rows.length === 0) break;
    all.push(...rows.map(({ titleUk }) => titleUk));
  }
  expect(all).toHaveLength(162);
  const begins = all.map((title) => title.slice(0, 12));
  expect(begins).toEqual([...begins].sort(collator.compare));
});

test('a project of the rows is found again by its position', async () => {
  const query = 'sort=-disbursed&funder=dfrr';
  const { body } = await api.get(`/api/project-rows?${query}&offset=40&limit=1`);
  const { body: found } = await api.get(`/api/project-rows/${body.rows[0].id}?${query}`);
  expect(found).toEqual({ position: 40 });
  expect((await api.get('/api/project-rows/nobody')).body).toEqual({ position: null });
});

test('figures are converted by the rates that they name', async () => {
  const { body } = await api.get('/api/project-rows?funder=nefco&in=UAH&limit=1&sort=-committed');
  const [sum] = body.rows[0].money;
  expect(sum.currency).toBe('EUR');
  expect(sum.converted.currency).toBe('UAH');
  expect(sum.converted.rates).toHaveLength(1);
});

it.each([
  ['sort', 'sort=places'],
  ['lang', 'lang=de'],
  ['offset', 'offset=-1'],
  ['limit', 'limit=501'],
  ['in', 'in=GBP'],
  ['place', 'place=UA00'],
  ['page', 'page=2'],
])('refuses a wrong %s', async (parameter, query) => {
  const { status, body } = await api.get(`/api/project-rows?${query}`);
  expect(status).toBe(400);
  expect(body.error.message).toContain(parameter);
});
