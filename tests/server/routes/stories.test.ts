import { afterAll, beforeAll, expect, test } from 'vitest';
import { stories } from '../../../seeds/stories/stories.ts';
import { testApp } from '../fixture.ts';

let api: Awaited<ReturnType<typeof testApp>>;
beforeAll(async () => {
  api = await testApp();
});
afterAll(() => api.db.destroy());

test('the shipped stories are there, in their order, with their lengths', async () => {
  const { status, body } = await api.get('/api/stories');
  expect(status).toBe(200);
  expect(body).toEqual(
    stories.map(({ id, story: { steps, data: _, ...words } }) => ({
      id,
      ...words,
      steps: steps.length,
      seconds: steps.reduce((sum, { seconds }) => sum + seconds, 0),
    })),
  );
});

test('a story is answered whole', async () => {
  const { status, body } = await api.get('/api/stories/railway-north');
  expect(status).toBe(200);
  expect(body).toEqual({
    ...stories.find(({ id }) => id === 'railway-north')?.story,
    id: 'railway-north',
    revision: 1,
    publishedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
  });
});

test('an unknown story is a 404, an unknown parameter a 400 that names it', async () => {
  const missing = await api.get('/api/stories/nothing');
  expect([missing.status, missing.body.error.code]).toEqual([404, 'not_found']);
  const odd = await api.get('/api/stories?x=1');
  expect([odd.status, odd.body.error.details.parameter]).toEqual([400, 'x']);
});
