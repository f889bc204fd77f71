import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApp } from '../fixture.ts';
import { codeOf, type Editor, editor, sound } from './editors.ts';

let api: Awaited<ReturnType<typeof testApp>>;
let olena: Editor;
let petro: Editor;
beforeAll(async () => {
  api = await testApp();
  olena = await editor(api, 'editor');
  petro = await editor(api, 'editor');
});
afterAll(() => api.db.destroy());

const at = (id: string) => `/api/records/project/${id}/working-copy`;
const fresh = () => `new-${crypto.randomUUID()}`;
const typed = { titleUk: 'Ремонт', items: [{ share: 33.333 }] };

test('what one types is kept as it is, also unsound, and is nobody else’s', async () => {
  const id = await olena.create();
  const { body } = await olena.ask('PUT', at(id), { record: typed, baseNumber: 1 });
  const copy = { recordId: id, baseNumber: 1, record: typed, updatedAt: body.updatedAt };
  expect((await olena.ask('GET', at(id))).body).toEqual(copy);
  expect((await olena.read(id)).body.workingCopy).toEqual(copy);
  expect(codeOf(await petro.ask('GET', at(id)))).toBe('404 not_found');
  expect((await petro.read(id)).body.workingCopy).toBeNull();
  expect((await petro.ask('GET', '/api/working-copies')).body.items).toEqual([]);
});

test('a project that is not there yet has one too; both are listed, the latest first', async () => {
  const person = await editor(api, 'editor');
  const [first, second] = [fresh(), fresh()];
  await person.ask('PUT', at(first), { record: typed, baseNumber: 0 });
  await new Promise((resolve) => setTimeout(resolve, 5));
  await person.ask('PUT', at(second), { record: {}, baseNumber: 0 });
  const { body } = await person.ask('GET', '/api/working-copies');
  expect(body.items).toEqual([
    expect.objectContaining({ recordId: second, titleUk: '', titleEn: '' }),
    expect.objectContaining({ recordId: first, titleUk: 'Ремонт', baseNumber: 0 }),
  ]);
});

test('it goes when it is thrown away, and when it is saved; another’s stays', async () => {
  const id = await olena.create();
  for (const person of [olena, petro]) {
    await person.ask('PUT', at(id), { record: typed, baseNumber: 1 });
  }
  expect((await olena.ask('DELETE', at(id))).status).toBe(200);
  expect((await olena.ask('GET', at(id))).status).toBe(404);
  await olena.ask('PUT', at(id), { record: typed, baseNumber: 1 });
  await olena.save(id, 1, { ...sound, titleUk: 'Ремонт ліцею' });
  expect((await olena.ask('GET', at(id))).status).toBe(404);
  expect((await petro.ask('GET', at(id))).status).toBe(200);
});

test('it stays when the save is refused', async () => {
  const id = await olena.create();
  await petro.ask('PUT', at(id), { record: typed, baseNumber: 1 });
  await olena.save(id, 1, { titleUk: 'Ремонт ліцею' });
  expect((await petro.save(id, 1, { titleUk: 'Ремонт' })).status).toBe(409);
  expect((await petro.ask('GET', at(id))).body.record).toEqual(typed);
});

test('of a project that nobody made it is refused', async () => {
  const copy = { record: {}, baseNumber: 0 };
  expect(codeOf(await olena.ask('PUT', at('p-0000000000'), copy))).toBe('404 not_found');
  expect(codeOf(await olena.ask('PUT', at('new-1'), copy))).toBe('404 not_found');
});
