import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Story } from '../../../seeds/story.ts';
import { testApp } from '../fixture.ts';
import { codeOf, type Editor, editor } from './editors.ts';
import { aStep, aStory } from './stories.ts';

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

const root = '/api/records/story';
const create = async (record: Story = aStory()): Promise<string> =>
  (await olena.ask('POST', root, { record })).body.id;
const save = (who: Editor, id: string, seen: number, change: Partial<Story>) =>
  who.ask('PUT', `${root}/${id}`, { record: aStory(change) }, seen);
const act = (who: Editor, name: string, id: string, seen: number, given: object = {}) =>
  who.ask('POST', `${root}/${id}/${name}`, { reason: 'Так треба', ...given }, seen);
const shown = async (id: string) => (await api.get(`/api/stories/${id}`)).body.titleUk;

describe('a story', () => {
  it('goes from draft to readers, is changed, deleted and brought back', async () => {
    const { status, etag, body } = await olena.ask('POST', root, { record: aStory() });
    expect([status, etag]).toEqual([201, '"1"']);
    expect(body).toEqual({
      id: expect.stringMatching(/^s-[0-9a-z]{10}$/),
      number: 1,
      state: 'draft',
      publishedNumber: null,
      mayPublish: false,
      record: aStory(),
      workingCopy: null,
    });
    const { id } = body;
    expect(await shown(id)).toBeUndefined();
    await act(olena, 'submit', id, 1);
    const published = await act(reviewer, 'publish', id, 2);
    expect(published.body).toMatchObject({ state: 'published', publishedNumber: 3 });
    expect(await shown(id)).toBe('Про дороги');
    expect((await api.get('/api/stories')).body.at(-1)).toMatchObject({
      id,
      steps: 1,
      seconds: 30,
    });

    await save(petro, id, 3, { titleUk: 'Про мости' });
    expect(await shown(id)).toBe('Про дороги');
    await act(petro, 'submit', id, 4);
    await act(reviewer, 'publish', id, 5);
    expect(await shown(id)).toBe('Про мости');

    await act(olena, 'delete', id, 6);
    const deleted = await act(reviewer, 'publish', id, 7);
    expect(deleted.body.state).toBe('deleted');
    expect(await shown(id)).toBeUndefined();
    const restored = await act(olena, 'restore', id, 8, { number: 3 });
    expect(restored.body).toMatchObject({ number: 9, state: 'draft', record: aStory() });
  });

  it('tells its history, with the fields that changed', async () => {
    const id = await create();
    await save(petro, id, 1, { titleUk: 'Про мости', steps: [aStep(), aStep({ id: 's-2' })] });
    const { items } = (await olena.ask('GET', `${root}/${id}/revisions`)).body;
    expect(items[0].changes.map(({ field }: { field: string }) => field)).toEqual([
      'titleUk',
      'steps',
    ]);
    const first = await olena.ask('GET', `${root}/${id}/revisions/1`);
    expect(first.body.record).toEqual(aStory());
    const compared = await olena.ask('GET', `${root}/${id}/compare?from=1&to=2`);
    expect(compared.body.changes).toHaveLength(2);
  });

  it('is not overwritten by who has not seen the last of it', async () => {
    const id = await create();
    await save(petro, id, 1, { titleUk: 'Інша' });
    const late = await save(olena, id, 1, { titleUk: 'Пізня' });
    expect(codeOf(late)).toBe('409 changed_meanwhile');
    expect(late.body.error.details.current.record.titleUk).toBe('Інша');
    expect(late.body.error.details.base.titleUk).toBe('Про дороги');
  });

  it('may be unfinished as a draft, and not be sent on so', async () => {
    const id = await create(aStory({ titleUk: '', steps: [] }));
    const refused = await act(olena, 'submit', id, 1);
    expect(codeOf(refused)).toBe('422 not_publishable');
    expect(refused.body.error.details.problems).toEqual([
      { field: 'titleUk', code: 'missing', weight: 'wrong' },
      { field: 'steps', code: 'missing', weight: 'wrong' },
    ]);
  });

  it.each([
    ['item=1.9.9', 'unknown'],
    ['place=UA44999999999999999', 'unknown'],
    ['select=project:nothing', 'unknown'],
    ['funder=nobody', 'unknown'],
    ['view=nothing', 'unreadable_view'],
  ])('is not published with a step of «%s»', async (view, code) => {
    const id = await create(aStory({ steps: [aStep(), aStep({ id: 's-2', view })] }));
    const refused = await act(olena, 'submit', id, 1);
    expect(refused.body.error.details.problems).toMatchObject([
      { field: 'steps.1.view', code, weight: 'wrong' },
    ]);
  });

  it.each([
    ['record.steps.0.seconds', { seconds: 2 }],
    ['record.steps.0.id', { id: 'Крок' }],
    ['record.steps.0.sources.0.url', { sources: [{ title: 'Є', url: 'javascript:x' }] }],
  ])('is refused where %s is no such thing', async (parameter, change) => {
    const steps = [aStep(change)];
    const { status, body } = await olena.ask('POST', root, { record: aStory({ steps }) });
    expect([status, body.error.details.parameter]).toEqual([400, parameter]);
  });

  it('waits in the queue, and its working copy among the others, each with its type', async () => {
    const id = await create(aStory({ titleUk: 'У черзі' }));
    await act(olena, 'submit', id, 1);
    const { items } = (await reviewer.ask('GET', '/api/records?type=story')).body;
    expect(items.at(-1)).toMatchObject({ id, type: 'story', titleUk: 'У черзі', mayPublish: true });
    const copy = { record: { titleUk: 'Пишу' }, baseNumber: 2 };
    await petro.ask('PUT', `${root}/${id}/working-copy`, copy);
    const copies = (await petro.ask('GET', '/api/working-copies')).body.items;
    expect(copies).toMatchObject([{ type: 'story', recordId: id, titleUk: 'Пишу' }]);
    expect((await petro.ask('GET', `${root}/${id}`)).body.workingCopy).toMatchObject(copy);
    await petro.ask('DELETE', `${root}/${id}/working-copy`);
    expect((await petro.ask('GET', '/api/working-copies')).body.items).toEqual([]);
  });

  it('of the sources can be changed under its own id', async () => {
    const held = (await olena.ask('GET', `${root}/railway-north`)).body;
    expect(held).toMatchObject({ number: 1, state: 'published' });
    await save(olena, 'railway-north', 1, { titleUk: 'Моя залізниця' });
    await act(olena, 'submit', 'railway-north', 2);
    await act(reviewer, 'publish', 'railway-north', 3);
    expect(await shown('railway-north')).toBe('Моя залізниця');
    expect((await api.get('/api/stories')).body[2].id).toBe('railway-north');
  });

  it('is written by nobody who only reads', async () => {
    const response = await api.app.request(root, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ record: aStory() }),
    });
    expect(response.status).toBe(401);
  });
});
