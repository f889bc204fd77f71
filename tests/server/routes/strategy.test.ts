import { afterAll, beforeAll, expect, test } from 'vitest';
import { itemDetailSchema, strategySchema } from '../../../server/contract/responses.ts';
import { testApp } from '../fixture.ts';

let api: Awaited<ReturnType<typeof testApp>>;
beforeAll(async () => {
  api = await testApp();
});
afterAll(() => api.db.destroy());

test('the tree is answered whole: 4, 11, 29 and 125 items', async () => {
  const { status, body } = await api.get('/api/strategy');
  expect(status).toBe(200);
  const tree = strategySchema.parse(body);
  expect(tree.counts).toEqual({ goals: 4, objectives: 11, tasks: 29, areas: 125 });
  expect(tree.items).toHaveLength(169);
  expect(tree.version).toBe(api.version);
});

test.each(['2', '2.1', '2.1.2'])('the item %s is answered by its code', async (code) => {
  const { status, body } = await api.get(`/api/items/${code}`);
  expect(status).toBe(200);
  expect(itemDetailSchema.parse(body).code).toBe(code);
});

test.each(['2.1.2~3', '2.1.2%2F3', '2.1.2%2f3', '2.1.2%7E3'])(
  'an area is answered at %s',
  async (path) => {
    const { status, body } = await api.get(`/api/items/${path}`);
    expect(status).toBe(200);
    const area = itemDetailSchema.parse(body);
    expect(area.code).toBe('2.1.2/3');
    expect(area.lineage.map(({ code }) => code)).toEqual(['2', '2.1', '2.1.2']);
    expect(area.places.map(({ id }) => id)).toContain('rail-novozolotarivka-lyman');
  },
);

test.each(['9', '2.9', '2.1.2~99'])('there is no item %s', async (path) => {
  const { status, body } = await api.get(`/api/items/${path}`);
  expect(status).toBe(404);
  expect(body).toMatchObject({
    error: { code: 'not_found', message: expect.stringMatching(/^There is no item "[29]/) },
  });
});

test.each(['x', '2.1~3', '2.1.2~~3', '2.1.2%252F3', '%E0%A4%A', '%00', '%20', '2.1.2%2F'])(
  '«%s» is no code, and the answer names the parameter',
  async (path) => {
    const { status, body } = await api.get(`/api/items/${path}`);
    expect(status).toBe(400);
    expect(body).toMatchObject({
      error: { code: 'bad_parameter', details: { parameter: 'code' } },
    });
  },
);

test.each(['/api/strategy?lang=uk', '/api/items/2?lang=uk'])(
  '%s takes no parameters',
  async (path) => {
    const { status, body } = await api.get(path);
    expect(status).toBe(400);
    expect(body).toEqual({
      error: {
        code: 'bad_parameter',
        message: 'lang: unknown parameter',
        details: { parameter: 'lang', value: 'uk' },
      },
    });
  },
);
