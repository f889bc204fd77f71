import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Role } from '../../../server/contract/roles.ts';
import { testApp } from '../fixture.ts';
import { type SignedIn, signedIn } from '../sign-in/people.ts';

let api: Awaited<ReturnType<typeof testApp>>;
let editor: SignedIn;
let other: SignedIn;
let reviewer: SignedIn;
beforeAll(async () => {
  api = await testApp();
  const people = ['editor', 'editor', 'reviewer'] as const satisfies Role[];
  [editor, other, reviewer] = (await Promise.all(people.map((role) => signedIn(api, role)))) as [
    SignedIn,
    SignedIn,
    SignedIn,
  ];
});
afterAll(() => api.db.destroy());

const bring = async (
  who: Pick<SignedIn, 'request'>,
  text: string,
  fields: Record<string, string> = {},
  query = '',
) => {
  const form = new FormData();
  form.set('file', new File([text], 'plan.csv'));
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  const response = await who.request(`/api/import${query}`, { method: 'POST', body: form });
  return { status: response.status, body: await response.json() };
};

const act = async (who: SignedIn, id: string, name: 'publish' | 'undo') => {
  const response = await who.request(`/api/imports/${id}/${name}`, { method: 'POST' });
  return { status: response.status, body: await response.json() };
};

const isShown = async (id: string) => (await api.app.request(`/api/projects/${id}`)).status === 200;
const titleOf = async (id: string) =>
  (await (await api.app.request(`/api/projects/${id}`)).json()).titleUk;

const file = (id: string, title = 'Школа') =>
  `Код проєкту;Назва проєкту;Завдання\n${id};${title};2.1.2\n`;

test('who is not signed in brings nothing in and sees no imports', async () => {
  const reader = {
    request: async (path: string, init?: RequestInit) => api.app.request(path, init),
  };
  expect((await bring(reader, file('a-1'))).status).toBe(401);
  expect((await api.get('/api/imports')).status).toBe(401);
});

test('a dry run tells and saves nothing', async () => {
  const { status, body } = await bring(editor, file('dry-1'), {}, '?dryRun=1');
  expect(status).toBe(200);
  expect(body).toMatchObject({ importId: null, format: 'csv', counts: { new: 1 } });
  const saved = await api.db.selectFrom('record').select('id').where('id', '=', 'dry-1').execute();
  expect(saved).toEqual([]);
});

test('a file waits for a second person, who publishes it as a whole', async () => {
  const { body } = await bring(reviewer, file('wait-1'));
  expect(await isShown('wait-1')).toBe(false);
  expect((await act(editor, body.importId, 'publish')).status).toBe(403);
  expect(await act(reviewer, body.importId, 'publish')).toMatchObject({
    status: 403,
    body: { error: { code: 'two_persons' } },
  });
  const second = await signedIn(api, 'reviewer');
  expect(await act(second, body.importId, 'publish')).toMatchObject({
    status: 200,
    body: { state: 'published', decidedBy: 'Some reviewer' },
  });
  expect(await isShown('wait-1')).toBe(true);
  expect(await act(second, body.importId, 'publish')).toMatchObject({
    status: 409,
    body: { error: { code: 'wrong_state' } },
  });
});

test('who wrote any of what waits is not the second person, although somebody else sent it in', async () => {
  await bring(reviewer, 'Код проєкту;Назва проєкту\nhand-1;Музей\n');
  const { body } = await bring(editor, file('hand-1', 'Музей'));
  expect(body.counts.changed).toBe(1);
  expect(await act(reviewer, body.importId, 'publish')).toMatchObject({
    status: 403,
    body: { error: { code: 'two_persons' } },
  });
  const second = await signedIn(api, 'reviewer');
  expect((await act(second, body.importId, 'publish')).status).toBe(200);
});

test('an undo puts back what was before: new projects leave, changed ones are as they were', async () => {
  const first = await bring(editor, file('undo-1', 'Стара назва'));
  await act(reviewer, first.body.importId, 'publish');
  const text = `${file('undo-1', 'Нова назва')}undo-2;Ще одна;2.1.2\n`;
  const second = await bring(editor, text);
  expect(second.body.counts).toEqual({ new: 1, changed: 1, same: 0, error: 0 });
  await act(reviewer, second.body.importId, 'publish');
  expect(await titleOf('undo-1')).toBe('Нова назва');
  expect(await isShown('undo-2')).toBe(true);
  expect(await act(editor, second.body.importId, 'undo')).toMatchObject({
    status: 403,
    body: { error: { code: 'not_yours' } },
  });
  expect(await act(reviewer, second.body.importId, 'undo')).toMatchObject({
    status: 200,
    body: { state: 'undone' },
  });
  expect(await titleOf('undo-1')).toBe('Стара назва');
  expect(await isShown('undo-2')).toBe(false);
  const again = await bring(editor, text);
  expect(again.body.counts).toEqual({ new: 1, changed: 1, same: 0, error: 0 });
});

test('who sent a file in takes it back before it is published; another editor does not', async () => {
  const { body } = await bring(editor, file('mine-1'));
  expect((await act(other, body.importId, 'undo')).status).toBe(403);
  expect((await act(editor, body.importId, 'undo')).status).toBe(200);
  expect((await act(reviewer, body.importId, 'publish')).status).toBe(409);
});

test('an undo is refused when somebody changed a record since, and names it', async () => {
  const { body } = await bring(editor, file('kept-1'));
  await act(reviewer, body.importId, 'publish');
  const later = await bring(editor, file('kept-1', 'Ліцей'));
  expect(await act(reviewer, body.importId, 'undo')).toMatchObject({
    status: 409,
    body: { error: { code: 'changed_meanwhile', details: { ids: ['kept-1'] } } },
  });
  await act(editor, later.body.importId, 'undo');
});

test('a wrong row is a 422 with the report, an unreadable file one that says why', async () => {
  const wrong = await bring(editor, 'Назва проєкту;Завдання\nШкола;9.9.9\n');
  expect(wrong).toMatchObject({ status: 422, body: { importId: null, counts: { error: 1 } } });
  expect(await bring(editor, '<html></html>')).toMatchObject({
    status: 422,
    body: {
      error: { code: 'not_readable', details: { messageUk: expect.stringContaining('CSV') } },
    },
  });
});

test.each([
  ['mapping', '{'],
  ['mapping', '[1]'],
  ['mend', 'everything'],
])('a bad %s (%s) is a 400 that names it', async (field, value) => {
  const { status, body } = await bring(editor, file('b-1'), { [field]: value });
  expect(status).toBe(400);
  expect(body.error.details.parameter).toBe(field);
});

test('a form without a file is a 400', async () => {
  const response = await editor.request('/api/import', { method: 'POST', body: new FormData() });
  expect(response.status).toBe(400);
});

test('a body of 200 MB is refused by its length, before it is read', async () => {
  const response = await editor.request('/api/import', {
    method: 'POST',
    headers: { 'content-length': String(200 * 1024 * 1024), 'content-type': 'text/plain' },
    body: 'a',
  });
  expect(response.status).toBe(413);
});

test('imports are listed, the last first; an unknown one is a 404', async () => {
  const response = await editor.request('/api/imports');
  const { items } = await response.json();
  expect(items.length).toBeGreaterThan(4);
  expect(items[0]).toMatchObject({ fileName: 'plan.csv', personName: 'Some editor' });
  expect(items[0].createdAt >= items.at(-1).createdAt).toBe(true);
  expect((await act(reviewer, 'nowhere', 'undo')).status).toBe(404);
});
