import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filterPairs, writePairs } from '../../../../server/contract/query-string.ts';
import { askers, questions, viewOfQuestion } from '../../../../server/contract/questions.ts';
import { readView, type View } from '../../../../server/contract/view.ts';
import { addressOf } from '../../../../web/features/questions/questions.ts';
import { enAsk } from '../../../../web/i18n/ask/en.ts';
import { ukAsk } from '../../../../web/i18n/ask/uk.ts';
import { testApp } from '../../../server/fixture.ts';

let api: Awaited<ReturnType<typeof testApp>>;
beforeAll(async () => {
  api = await testApp();
});
afterAll(() => api.db.destroy());

const answer = async (path: string, view: View, more: [string, string][] = []) => {
  const query = writePairs([...filterPairs(view.filter), ...more]);
  const { status, body } = await api.get(`${path}?${query}`);
  expect([path, status]).toEqual([path, 200]);
  return body;
};

/** How much the panel of a view has to show. */
async function shown(view: View): Promise<number> {
  switch (view.panel) {
    case 'ask':
      return (await answer('/api/ask', view, [['near', view.near ?? '']])).inside.projects;
    case 'matrix':
    case 'gaps':
      return (await answer('/api/matrix', view, [['units', view.units]])).cells.length;
    case 'charts':
      return (await answer('/api/totals', view, [['by', 'year']])).rows.length;
    case 'map':
      return (await answer('/api/summary', view)).map.areas;
    default:
      return (await answer('/api/projects', view)).items.length;
  }
}

test('there are ten, of every asker, with words in both languages', () => {
  expect(questions).toHaveLength(10);
  expect(new Set(questions.map(({ asker }) => asker))).toEqual(new Set(askers));
  const ids = questions.map(({ id }) => id).sort();
  expect(Object.keys(ukAsk.questions).sort()).toEqual(ids);
  expect(Object.keys(enAsk.questions).sort()).toEqual(ids);
});

describe.each(questions)('«$id»', (question) => {
  test('is a plain address that is read back as its view', () => {
    const { pathname, search } = new URL(addressOf(question, 'en'), 'https://atlas.example');
    expect(pathname).toBe('isBare' in question ? '/embed' : '/');
    expect(addressOf(question, 'en', false)).toBe(search);
    expect(readView(search)).toEqual({ view: viewOfQuestion(question, 'en'), problems: [] });
  });

  test('has an answer', async () => {
    expect(await shown(viewOfQuestion(question, 'uk'))).toBeGreaterThan(0);
  });
});

test('the answers are the right ones', async () => {
  const viewFor = (id: string) => {
    const question = questions.find((one) => one.id === id);
    if (question === undefined) throw new Error(id);
    return viewOfQuestion(question, 'uk');
  };
  const hromada = await api.get(`/api/places/${viewFor('inHromada').select}`);
  expect(hromada.body).toMatchObject({ kind: 'hromada', nameUk: 'Старобільська міська громада' });
  const { items } = await answer('/api/projects', viewFor('dfrr2019'));
  for (const { funding } of items) {
    expect(funding.map(({ funder }: { funder: string }) => funder)).toContain('dfrr');
  }
  const { places } = await answer('/api/ask', viewFor('nearContact'), [
    ['near', 'place:contact-line-2015-2022:20'],
  ]);
  expect(places.length).toBeGreaterThan(20);
});
