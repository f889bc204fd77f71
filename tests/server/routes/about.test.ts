import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApp } from '../fixture.ts';

let api: Awaited<ReturnType<typeof testApp>>;
beforeAll(async () => {
  api = await testApp();
});
afterAll(() => api.db.destroy());

test('the data say how old they are, whose they are and under which licences', async () => {
  const { status, body } = await api.get('/api/about?lang=en');
  expect(status).toBe(200);
  expect(body.dataDate).toMatch(/^\d{4}-\d\d-\d\dT/);
  expect(body.dataVersion).toMatch(/^[0-9a-f]{12}-\d+$/);
  expect(body.licence).toContain('ODbL');
  expect(body.credits[0]).toContain('© OpenStreetMap contributors');
  expect((await api.get('/api/about?lang=pl')).body.error.details.parameter).toBe('lang');
});
