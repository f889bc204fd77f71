import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApp } from '../fixture.ts';
import { codeOf, type Editor, editor } from './editors.ts';

let api: Awaited<ReturnType<typeof testApp>>;
let olena: Editor;
beforeAll(async () => {
  api = await testApp();
  olena = await editor(api, 'editor');
});
afterAll(() => api.db.destroy());

test('an organisation is made once, however its name is written', async () => {
  const add = (organisation: object) => olena.ask('POST', '/api/organisations', organisation);
  const made = await add({
    nameUk: "Об'єднання «100% води»",
    nameEn: 'Water_Union',
    kind: 'other',
  });
  expect(made).toMatchObject({
    status: 201,
    body: { id: expect.stringMatching(/^o-[0-9a-z]{10}$/) },
  });
  for (const nameUk of ['ОБ’ЄДНАННЯ «100% ВОДИ»', 'Обʼєднання  «100% води» ']) {
    expect(await add({ nameUk })).toMatchObject({ status: 200, body: made.body });
  }
  expect(await add({ nameUk: 'Інакше', nameEn: 'water_union' })).toMatchObject({ status: 200 });
  expect((await add({ nameUk: 'Об’єднання «1000 води»' })).status).toBe(201);
  expect(codeOf(await add({ nameUk: ' ' }))).toBe('400 bad_parameter');
});
