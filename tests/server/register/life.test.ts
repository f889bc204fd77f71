import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testApp } from '../fixture.ts';
import { type Editor, editor, sound } from './editors.ts';

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

/** The title that everybody sees; undefined where nothing is on show. */
const shownTitle = async (id: string) => {
  const row = await api.db
    .selectFrom('project')
    .select('titleUk')
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.titleUk;
};

describe('the life of a project', () => {
  it('goes from draft to show, is changed, deleted and brought back', async () => {
    const { status, etag, body } = await olena.ask('POST', '/api/records/project', {
      record: sound,
      reason: 'Новий',
    });
    expect([status, etag]).toEqual([201, '"1"']);
    expect(body).toEqual({
      id: expect.stringMatching(/^p-[0-9a-z]{10}$/),
      number: 1,
      state: 'draft',
      publishedNumber: null,
      mayPublish: false,
      record: sound,
      workingCopy: null,
    });
    const { id } = body;
    expect((await olena.act('submit', id, 1)).body).toMatchObject({
      number: 2,
      state: 'submitted',
    });
    expect(await shownTitle(id)).toBeUndefined();
    expect((await reviewer.read(id)).body.mayPublish).toBe(true);
    const published = await reviewer.act('publish', id, 2);
    expect(published.etag).toBe('"3"');
    expect(published.body).toMatchObject({ state: 'published', publishedNumber: 3 });
    expect(await shownTitle(id)).toBe(sound.titleUk);

    const changed = await petro.save(id, 3, { titleUk: 'Ремонт ліцею' });
    expect(changed.body).toMatchObject({ number: 4, state: 'draft', publishedNumber: 3 });
    expect(await shownTitle(id)).toBe(sound.titleUk);
    await petro.act('submit', id, 4);
    await reviewer.act('publish', id, 5);
    expect(await shownTitle(id)).toBe('Ремонт ліцею');

    const asked = await olena.act('delete', id, 6);
    expect(asked.body).toMatchObject({ state: 'delete_submitted', publishedNumber: 6 });
    expect(await shownTitle(id)).toBe('Ремонт ліцею');
    const deleted = await reviewer.act('publish', id, 7);
    expect(deleted.body).toMatchObject({ state: 'deleted', publishedNumber: null });
    expect(await shownTitle(id)).toBeUndefined();

    const restored = await olena.act('restore', id, 8, { reason: 'Даремно', number: 3 });
    expect(restored.body).toMatchObject({ number: 9, state: 'draft', record: sound });
  });
});
