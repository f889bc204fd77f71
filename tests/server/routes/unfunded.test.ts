import { afterAll, beforeAll, expect, test } from 'vitest';
import { unfundedSchema } from '../../../server/contract/unfunded.ts';
import { testApp } from '../fixture.ts';

let api: Awaited<ReturnType<typeof testApp>>;
beforeAll(async () => {
  api = await testApp();
});
afterAll(() => api.db.destroy());

const unfunded = async (query = '') => {
  const { status, body } = await api.get(`/api/unfunded${query}`);
  expect(status).toBe(200);
  return unfundedSchema.parse(body);
};

test('ideas and plans without promised or paid money are listed with what they need and where', async () => {
  const { projects } = await unfunded();
  expect(projects).toHaveLength(9);
  expect(new Set(projects.map(({ status }) => status))).toEqual(new Set(['idea', 'planned']));
  expect(projects.find(({ id }) => id === 'aidar')).toMatchObject({
    need: [{ currency: 'UAH', amountMinor: 100_000_000_00 }],
    placeIds: ['river-aidar'],
    people: null,
    contacts: [],
  });
  expect(projects.find(({ id }) => id === 'eib-urp-lug-11')).toMatchObject({
    placeIds: ['UA44120050010021900', 'UA44140110010014704'],
    people: { count: expect.any(Number), year: 2022 },
  });
});

test('the people are those of the hromadas of the places', async () => {
  const { projects } = await unfunded('?q=eib-urp-lug-11');
  const [first, second] = await Promise.all(
    ['UA44120050000066819', 'UA44140110000056578'].map((id) => api.get(`/api/places/${id}`)),
  );
  expect(projects[0]?.people?.count).toBe(first?.body.population + second?.body.population);
});

test('a task is unfunded when nothing was committed or disbursed for it or under it', async () => {
  const { tasks } = await unfunded();
  const { body } = await api.get('/api/totals?by=task');
  const paid = new Set(
    body.rows
      .filter(({ money }: { money: { kind: string }[] }) =>
        money.some(({ kind }) => kind !== 'planned'),
      )
      .map(({ key }: { key: string }) => key),
  );
  expect(tasks.length).toBeGreaterThan(0);
  expect(tasks.filter(({ code }) => paid.has(code))).toEqual([]);
  expect(tasks.length + [...paid].filter((code) => code !== null).length).toBeLessThanOrEqual(29);
});

test('the filter holds, and a wrong one is named', async () => {
  const { projects, tasks } = await unfunded('?item=2');
  expect(tasks.every(({ code }) => code.startsWith('2.'))).toBe(true);
  expect(projects.length).toBeLessThan(9);
  const { status, body } = await api.get('/api/unfunded?status=done');
  expect([status, body.error.details.parameter]).toEqual([400, 'status']);
});
