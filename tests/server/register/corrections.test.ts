import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { buildCorrection } from '../../../server/contract/build-correction.ts';
import type { Correction } from '../../../server/contract/correction.ts';
import { links } from '../../../server/queries/links.ts';
import { testApp } from '../fixture.ts';
import { codeOf, type Editor, editor } from './editors.ts';

const luhansk = 'power-luhansk-tpp';
const chp = 'power-sievierodonetsk-chp';
const corrections = '/api/records/correction';

let api: Awaited<ReturnType<typeof testApp>>;
let olena: Editor;
let reviewer: Editor;
beforeEach(async () => {
  api = await testApp();
  olena = await editor(api, 'editor');
  reviewer = await editor(api, 'reviewer');
});
afterEach(() => api.db.destroy());

async function objection(note = 'Не те місце'): Promise<Correction> {
  const [link] = await links(api.db, { item: '1.3.3/2', place: luhansk });
  if (link === undefined) throw new Error('no link');
  const said = { rightPlaceId: chp, note, author: 'Хтось інший' };
  return buildCorrection(link, said, '2026-11-24T12:00:00.000Z');
}
const act = (who: Editor, name: string, id: string, seen: number) =>
  who.ask('POST', `${corrections}/${id}/${name}`, { reason: 'Так є' }, seen);
/** The places of the area, as everybody is told them: anew, and as the server keeps them. */
const shown = async () => {
  const { body } = await api.get('/api/links?item=1.3.3/2');
  const { body: map } = await api.get('/api/strategy');
  const item = map.items.find(({ code }: { code: string }) => code === '1.3.3/2');
  const ids: string[] = body.items.map(({ placeId }: { placeId: string }) => placeId);
  return [chp, luhansk].map((id) => [ids.includes(id), item.placeIds.includes(id)]);
};
const [before, after] = [
  [
    [false, false],
    [true, true],
  ],
  [
    [true, true],
    [false, false],
  ],
];

test('a correction waits for a second person, and then holds everywhere at once', async () => {
  const sent = await olena.ask('POST', corrections, await objection());
  expect([sent.status, sent.etag]).toEqual([201, '"1"']);
  const { id } = sent.body;
  expect(sent.body).toMatchObject({ state: 'submitted', record: { author: olena.person.name } });
  expect(await shown()).toEqual(before);
  expect(codeOf(await act(olena, 'publish', id, 1))).toBe('403 not_allowed');
  const published = await act(reviewer, 'publish', id, 1);
  expect(published.body).toMatchObject({ number: 2, state: 'published', publishedNumber: 2 });
  expect(await shown()).toEqual(after);
  const { body } = await olena.ask('GET', `${corrections}/${id}/revisions`);
  expect(body.items).toMatchObject([
    { number: 2, state: 'published', personName: reviewer.person.name, reason: 'Так є' },
    { number: 1, state: 'submitted', personName: olena.person.name, reason: 'Не те місце' },
  ]);
});

test('a reviewer does not publish an own correction', async () => {
  const { body } = await reviewer.ask('POST', corrections, await objection());
  expect(codeOf(await act(reviewer, 'publish', body.id, 1))).toBe('403 two_persons');
  expect(await shown()).toEqual(before);
});

test('it can go back, be sent in again, and be taken back', async () => {
  const { body } = await olena.ask('POST', corrections, await objection());
  await act(reviewer, 'return', body.id, 1);
  expect((await act(olena, 'submit', body.id, 2)).body.state).toBe('submitted');
  expect((await act(olena, 'withdraw', body.id, 3)).body.state).toBe('draft');
  expect(await shown()).toEqual(before);
});

describe('what does not fit', () => {
  it('is refused when it is sent in, and leaves no record', async () => {
    const wrong = { ...(await objection()), quote: 'Інші слова' };
    expect(codeOf(await olena.ask('POST', corrections, wrong))).toBe('422 other_words');
    expect((await olena.ask('GET', '/api/records')).body.items).toEqual([]);
  });

  it('the same is not sent in twice, nor applied twice', async () => {
    const said = await objection();
    const { body } = await olena.ask('POST', corrections, said);
    expect(codeOf(await olena.ask('POST', corrections, said))).toBe('409 already_sent');
    await act(reviewer, 'publish', body.id, 1);
    expect(codeOf(await act(reviewer, 'publish', body.id, 2))).toBe('409 wrong_state');
  });

  it('another of the same link is refused once one was published, and stays as it was', async () => {
    const first = await olena.ask('POST', corrections, await objection('Перше'));
    const second = await olena.ask('POST', corrections, await objection('Друге'));
    await act(reviewer, 'publish', first.body.id, 1);
    const refused = await act(reviewer, 'publish', second.body.id, 1);
    expect(codeOf(refused)).toBe('409 already_settled');
    const { body } = await olena.ask('GET', `${corrections}/${second.body.id}`);
    expect(body).toMatchObject({ number: 1, state: 'submitted' });
  });

  it('a correction takes no deletion', async () => {
    const { body } = await olena.ask('POST', corrections, await objection());
    expect(codeOf(await act(olena, 'delete', body.id, 1))).toBe('400 bad_parameter');
  });
});
