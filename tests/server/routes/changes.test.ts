import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApp } from '../fixture.ts';
import { type Editor, editor } from '../register/editors.ts';

let api: Awaited<ReturnType<typeof testApp>>;
let olena: Editor;
let reviewer: Editor;
beforeAll(async () => {
  api = await testApp();
  olena = await editor(api, 'editor');
  reviewer = await editor(api, 'reviewer');
});
afterAll(() => api.db.destroy());

interface Change {
  seq: number;
  type: string;
  id: string;
  change: string;
  at: string;
  href: string | null;
}
const changes = async (query = '') => (await api.get(`/api/changes${query}`)).body;

test('page by page comes what all at once would be, each change once', async () => {
  const { items: whole, more } = await changes('?limit=1000');
  expect(more).toBe(false);
  const seen: Change[] = [];
  for (let since = 0, isMore = true; isMore; ) {
    const page = await changes(`?limit=7&since=${since}`);
    seen.push(...page.items);
    since = page.next;
    isMore = page.more;
  }
  expect(seen).toEqual(whole);
  expect(new Set(seen.map(({ seq }) => seq)).size).toBe(seen.length);
  const published = seen.filter(({ type }) => type === 'project').map(({ id }) => id);
  const { total } = (await api.get('/api/summary')).body;
  expect(new Set(published).size).toBe(total.projects);
});

test('a change leads to what was published, and says nothing of it itself', async () => {
  const { items } = await changes('?limit=1000');
  const project: Change = items.find(({ type }: Change) => type === 'project');
  expect(Object.keys(project)).toEqual(['seq', 'type', 'id', 'change', 'at', 'href']);
  expect((await api.get(project.href ?? '')).body.id).toBe(project.id);
});

test('drafts are nobody’s to see; what was published and taken back is told', async () => {
  const { dataVersion: version } = await changes();
  const draft = await olena.create();
  const id = await olena.create();
  expect((await changes(`?since=${version}`)).items).toEqual([]);
  await olena.act('submit', id, 1);
  await reviewer.act('publish', id, 2);
  const { items, next } = await changes(`?since=${version}`);
  expect(items).toEqual([
    {
      seq: expect.any(Number),
      type: 'project',
      id,
      change: 'published',
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      href: `/api/projects/${encodeURIComponent(id)}`,
    },
  ]);
  await olena.act('delete', id, 3);
  await reviewer.act('publish', id, 4);
  const later = await changes(`?since=${next}`);
  expect(later.items).toMatchObject([{ id, change: 'deleted', href: null }]);
  expect(JSON.stringify(later)).not.toContain(draft);
});

test.each(['x', '-1', '1.5', 'zz-1', '1e3', '9'.repeat(16), ''])(
  'since=«%s» is refused by name',
  async (since) => {
    const { status, body } = await api.get(`/api/changes?since=${since}`);
    expect([status, body.error.details?.parameter]).toEqual([400, 'since']);
  },
);

test.each(['limit=0', 'limit=1001', 'limit=a', 'other=1'])('so is %s', async (query) => {
  const { status, body } = await api.get(`/api/changes?${query}`);
  expect([status, body.error.details?.parameter]).toEqual([400, query.split('=')[0]]);
});

test('a page hears the version that the changes begin from', async () => {
  const response = await api.app.request('/api/events');
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const reader = response.body?.getReader();
  const said = new TextDecoder().decode((await reader?.read())?.value);
  await reader?.cancel();
  const { dataVersion } = (await api.get('/api/about')).body;
  expect(said).toContain(`data: {"dataVersion":"${dataVersion}"}`);
});

test('who asks for the headers of the events alone is not waited for', async () => {
  const response = await api.app.request('/api/events', { method: 'HEAD' });
  expect([response.status, await response.text()]).toEqual([200, '']);
});
