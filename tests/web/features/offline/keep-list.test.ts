import { expect, test } from 'vitest';
import { stories } from '../../../../seeds/stories/stories.ts';
import { keepList, stepRequests } from '../../../../web/features/offline/keep-list.ts';

const step = (view: string) => ({
  id: 's',
  view,
  titleUk: '',
  titleEn: '',
  textUk: '',
  textEn: '',
  notesUk: '',
  notesEn: '',
  seconds: 30,
  sources: [],
});

test('a step about areas needs its picture and what it names; signs of projects are not shown', () => {
  expect(stepRequests(step('item=2&select=UA44&v=1#map=8/48.9/38.9'))).toEqual([
    '/api/places/UA44',
    '/api/picture.svg?item=2&of=projects',
    '/api/picture.svg?item=2&of=areas',
  ]);
});

test('a step with charts needs what the charts ask, and the signs beneath them', () => {
  const asked = stepRequests(step('funder=dfrr&v=1&view=charts#map=8/48.9/38.9'));
  expect(asked).toEqual(
    expect.arrayContaining([
      '/api/flows?funder=dfrr&in=UAH&paid=planned',
      '/api/totals?by=year&funder=dfrr&in=UAH',
      '/api/map/projects/8/155/87.mvt?funder=dfrr',
    ]),
  );
});

test('a shaded step needs the figures of the units', () => {
  const asked = stepRequests(step('measure=sum&shade=1&units=hromada&v=1#map=8/48.9/38.9'));
  expect(asked).toContain('/api/regions?in=UAH&units=hromada');
});

test('for the shipped stories some hundred short answers are kept, each once', () => {
  const list = keepList({
    items: ['1'],
    projects: ['p-1'],
    stories: stories.map(({ id, story }) => ({ id, steps: story.steps })),
  });
  expect(new Set(list).size).toBe(list.length);
  expect(list).toEqual(
    expect.arrayContaining([
      '/api/strategy',
      '/api/stories',
      '/api/stories/railway-north',
      '/api/items/1',
      '/api/projects/p-1',
      '/api/regions?in=UAH&units=raion',
    ]),
  );
  expect(list.length).toBeLessThan(900);
});
