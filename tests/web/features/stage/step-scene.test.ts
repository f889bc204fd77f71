import { expect, test } from 'vitest';
import type { StoryStep, View } from '../../../../server/contract/index.ts';
import { emptyFilter, emptyView } from '../../../../server/contract/index.ts';
import {
  cameraIn,
  flightTo,
  isLeft,
  sceneOf,
  viewOn,
} from '../../../../web/features/stage/step-scene.ts';

const stepOf = (view: string): StoryStep => ({
  id: 'one',
  titleUk: 'Північ',
  titleEn: 'The north',
  textUk: '',
  textEn: '',
  notesUk: '',
  notesEn: '',
  view,
  seconds: 30,
  sources: [],
});
const setting = {
  isItem: (code: string) => code.startsWith('2'),
  gone: { places: [], organisations: [], projects: [] },
} satisfies Parameters<typeof sceneOf>[1];

test('a step shows its view in the language of the page', () => {
  const scene = sceneOf(stepOf('v=1&lang=uk&item=2.1&select=2.1.2/3'), setting);
  const page = { ...emptyView, lang: 'en', unknown: [['from', 'mail']] } satisfies View;
  expect(viewOn(page, scene)).toEqual({
    ...page,
    filter: { ...emptyFilter, item: ['2.1'] },
    select: '2.1.2/3',
  });
  expect(scene.problems).toEqual([]);
});

test('a scene is left for another filter or selection, not for another language', () => {
  const scene = sceneOf(stepOf('item=2.1'), setting);
  const shown = viewOn(emptyView, scene);
  expect(isLeft(shown, scene)).toBe(false);
  expect(isLeft({ ...shown, lang: 'en' }, scene)).toBe(false);
  expect(isLeft({ ...shown, select: '2.1' }, scene)).toBe(true);
  expect(isLeft({ ...shown, hidden: ['rivers'] }, scene)).toBe(true);
});

test('what cannot be read, or is no more, is left out and told', () => {
  const dead = 'UA44120110000010163';
  const step = stepOf(
    `lang=fr&view=cinema&item=2.1,3.9&place=${dead},UA44000000000018893&select=${dead}`,
  );
  const { view, problems } = sceneOf(step, {
    ...setting,
    gone: { ...setting.gone, places: [dead] },
  });
  expect(view.filter.item).toEqual(['2.1']);
  expect(view.filter.place).toEqual(['UA44000000000018893']);
  expect(view.select).toBeNull();
  expect(problems).toEqual([
    { parameter: 'view', value: 'cinema' },
    { parameter: 'item', value: '3.9' },
    { parameter: 'place', value: dead },
    { parameter: 'select', value: dead },
  ]);
});

test('where people write, a stage shows the map alone', () => {
  for (const panel of ['edit', 'import', 'linker']) {
    expect(sceneOf(stepOf(`view=${panel}`), setting).view.panel).toBe('map');
  }
  expect(sceneOf(stepOf('view=charts'), setting).view.panel).toBe('charts');
});

test('a project that is no more is not selected', () => {
  const { view, problems } = sceneOf(stepOf('select=project:p-17'), {
    ...setting,
    gone: { ...setting.gone, projects: ['p-17'] },
  });
  expect(view.select).toBeNull();
  expect(problems).toEqual([{ parameter: 'select', value: 'project:p-17' }]);
});

test('who pays no more is left out of both sides of a comparison, and told once', () => {
  const step = stepOf('funder=eib,nobody&against=funder%3Dnobody&select=funder:nobody');
  const gone = { ...setting.gone, organisations: ['nobody'] };
  const { view, problems } = sceneOf(step, { ...setting, gone });
  expect(view.filter.funder).toEqual(['eib']);
  expect(view.against).toEqual(emptyFilter);
  expect(view.select).toBeNull();
  expect(problems).toEqual([
    { parameter: 'funder', value: 'nobody' },
    { parameter: 'select', value: 'funder:nobody' },
  ]);
});

test('land around a place that is no more is not asked about', () => {
  const near = 'place:river-aidar:5';
  const step = stepOf(`view=ask&near=${near}`);
  const gone = { ...setting.gone, places: ['river-aidar'] };
  const { view, problems } = sceneOf(step, { ...setting, gone });
  expect(view.near).toBeNull();
  expect(problems).toEqual([{ parameter: 'near', value: near }]);
  expect(sceneOf(step, setting).view.near).toBe(near);
});

test('the camera stands in the hash, alone or among others', () => {
  expect(cameraIn('item=2#map=8.5/48.9/38.9')).toEqual({ zoom: 8.5, lat: 48.9, lon: 38.9 });
  expect(cameraIn('#x=1&map=8/48/39')).toEqual({ zoom: 8, lat: 48, lon: 39 });
  for (const none of [
    'item=2',
    '#map=',
    '#map=8/48',
    '#map=a/b/c',
    '#map=8/95/39',
    'map=8/48/39',
  ]) {
    expect(cameraIn(none)).toBeNull();
  }
});

test('without a camera of its own a step flies to what it selects', () => {
  const scene = sceneOf(stepOf('item=2&select=2.1&view=charts'), setting);
  expect(flightTo(scene, 1800, true)).toEqual({
    to: null,
    asked: null,
    select: '2.1',
    hasBench: true,
    hasLegend: true,
    milliseconds: 1600,
  });
});

test('without a camera of its own a step that asks about land flies to that land', () => {
  const near = 'circle:38.9,49.2:15';
  const asked = sceneOf(stepOf(`view=ask&near=${near}&status=planned`), setting);
  expect(flightTo(asked, 0, true).asked).toMatchObject({ near, filter: { status: ['planned'] } });
  expect(flightTo(sceneOf(stepOf(`near=${near}`), setting), 0, true).asked).toBeNull();
});
