import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { testApp } from '../fixture.ts';
import { signedIn } from '../sign-in/people.ts';
import { codeOf, type Editor, editor, sound } from './editors.ts';

let api: Awaited<ReturnType<typeof testApp>>;
let olena: Editor;
let petro: Editor;
let reviewer: Editor;
beforeAll(async () => {
  api = await testApp();
  olena = await editor(api, 'editor');
  petro = await editor(api, 'editor');
  reviewer = await editor(api, 'reviewer');
});
afterAll(() => api.db.destroy());

const revisionsOf = async (id: string) => (await olena.read(id, '/revisions')).body.items.length;

describe('who may not', () => {
  it('learns so: nobody without an account, no reader with one', async () => {
    const id = await olena.create();
    const path = `/api/records/project/${id}`;
    expect((await api.app.request(path)).status).toBe(401);
    expect((await api.app.request('/api/records')).status).toBe(401);
    const reader = await signedIn(api, 'reader');
    for (const one of [path, `${path}/revisions`, '/api/records', '/api/working-copies']) {
      expect((await reader.request(one)).status).toBe(403);
    }
    expect((await reader.send('POST', '/api/records/project', { record: sound })).status).toBe(403);
  });

  it('a person whose account was taken away can do nothing any more', async () => {
    const gone = await editor(api, 'editor');
    const id = await gone.create();
    const deactivatedAt = new Date().toISOString();
    const { person } = gone;
    await api.db.updateTable('person').set({ deactivatedAt }).where('id', '=', person.id).execute();
    expect((await gone.save(id, 1, { titleUk: 'Інше' })).status).toBe(401);
    expect(await revisionsOf(id)).toBe(1);
  });
});

test.each<[string, (id: string) => ReturnType<Editor['act']>]>([
  ['403 not_allowed', (id) => petro.act('publish', id, 2)],
  ['403 not_allowed', (id) => petro.act('return', id, 2)],
  ['403 not_yours', (id) => petro.act('withdraw', id, 2)],
  ['409 wrong_state', (id) => olena.act('submit', id, 2)],
  ['409 changed_meanwhile', (id) => reviewer.act('publish', id, 1)],
  ['400 bad_parameter', (id) => reviewer.act('return', id, 2, { reason: '  ' })],
  ['400 bad_parameter', (id) => olena.act('restore', id, 2)],
  ['404 not_found', (id) => olena.act('restore', id, 2, { number: 9 })],
  ['400 bad_parameter', (id) => olena.act('destroy', id, 2)],
  [
    '428 precondition_required',
    (id) => olena.ask('PUT', `/api/records/project/${id}`, { record: sound }),
  ],
  ['404 not_found', () => olena.act('submit', 'p-0000000000', 1)],
])('%s, and nothing changes', async (code, attempt) => {
  const id = await olena.create();
  await olena.act('submit', id, 1);
  expect(codeOf(await attempt(id))).toBe(code);
  expect(await revisionsOf(id)).toBe(2);
});

test('a reviewer does not publish what the reviewer wrote, another does', async () => {
  const id = await reviewer.create();
  await reviewer.act('submit', id, 1);
  expect(codeOf(await reviewer.act('publish', id, 2))).toBe('403 two_persons');
  const second = await editor(api, 'administrator');
  expect((await second.act('publish', id, 2)).body.state).toBe('published');
});

test('what goes back can be mended and sent in again; what one takes back is a draft', async () => {
  const id = await olena.create();
  await olena.act('submit', id, 1);
  const returned = await reviewer.act('return', id, 2, { reason: 'Бракує джерела' });
  expect(returned.body).toMatchObject({ number: 3, state: 'draft' });
  await olena.act('submit', id, 3);
  expect((await olena.act('withdraw', id, 4)).body).toMatchObject({ number: 5, state: 'draft' });
  const { items } = (await olena.read(id, '/revisions')).body;
  expect(items[2]).toMatchObject({ number: 3, reason: 'Бракує джерела' });
});

describe('what lacks something', () => {
  it('is saved, but neither submitted nor published', async () => {
    const id = await olena.create({ ...sound, titleUk: '', items: [] });
    const { status, body } = await olena.act('submit', id, 1);
    expect([status, body.error.code]).toEqual([422, 'not_publishable']);
    expect(body.error.details.problems).toEqual([
      { field: 'titleUk', code: 'missing', weight: 'wrong' },
      { field: 'items', code: 'missing', weight: 'wrong' },
    ]);
  });

  it('is told each thing that is not there', async () => {
    const id = await olena.create({
      ...sound,
      items: [{ code: '4.9.9', share: 100, state: 'confirmed' }],
      places: [
        {
          placeId: 'nowhere',
          geometry: null,
          share: 100,
          precision: 'exact',
          method: 'person',
          confidence: 1,
          quote: '',
        },
      ],
      participants: [{ organisation: 'no-one', role: 'implementing' }],
      partOf: 'p-0000000000',
    });
    const { problems } = (await olena.act('submit', id, 1)).body.error.details;
    const unknown = { code: 'unknown', weight: 'wrong' };
    expect(problems).toEqual(
      ['items.0', 'places.0', 'participants.0.organisation', 'partOf'].map((field) => ({
        field,
        ...unknown,
      })),
    );
  });

  it('nothing is a part of itself', async () => {
    const id = await olena.create();
    await olena.save(id, 1, { partOf: id });
    expect(codeOf(await olena.act('submit', id, 2))).toBe('422 not_publishable');
  });

  it('a body that is no record names its field', async () => {
    const record = { ...sound, beneficiaryCount: -1 };
    const { status, body } = await olena.ask('POST', '/api/records/project', { record });
    expect([status, body.error.details.parameter]).toEqual([400, 'record.beneficiaryCount']);
    const long = { record: { ...sound, otherUk: 'х'.repeat(1_000_000) } };
    expect(codeOf(await olena.ask('POST', '/api/records/project', long))).toBe('400 too_long');
  });
});
