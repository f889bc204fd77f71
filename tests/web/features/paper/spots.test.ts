import { describe, expect, test } from 'vitest';
import type { PlaceResponse } from '../../../../server/contract/responses.ts';
import { projectSpots, spotsOfAreas } from '../../../../web/features/paper/spots.ts';
import { i18n } from '../../../../web/i18n/i18n.ts';

const place = (
  id: string,
  nameUk: string,
  at: [number, number] | null,
): [string, PlaceResponse] => [
  id,
  {
    id,
    kind: 'settlement',
    nameUk,
    nameEn: `${nameUk} (en)`,
    parentId: null,
    lon: at?.[0] ?? null,
    lat: at?.[1] ?? null,
    bbox: null,
    exactness: 'surveyed',
    inOblast: true,
    planned: false,
    population: null,
  },
];
const places = new Map([
  place('svatove', 'Сватове', [38.15, 49.41]),
  place('shchastia', 'Щастя', [39.23, 48.74]),
  place('nowhere', 'Ніде', null),
]);
const drawn = (code: string, placeId: string, drawing: string) => ({
  code,
  placeId,
  nameUk: '',
  nameEn: '',
  drawing,
});

describe('the spots of areas', () => {
  const texts = new Map([['2.1.2/1', 'залізниця']]);
  const codesAt = (...rows: ReturnType<typeof drawn>[]) =>
    spotsOfAreas(rows, places, texts, 'uk').map(({ name, entries }) => [
      name,
      ...entries.map(({ code }) => code),
    ]);

  test('gather what is at one place, each area once', () => {
    const rows = [
      drawn('2.1.2/1', 'svatove', 'pin'),
      drawn('2.1.2/1', 'svatove', 'line'),
      drawn('1.1.2/4', 'svatove', 'outline'),
      drawn('2.1.2/1', 'shchastia', 'pin'),
    ];
    expect(codesAt(...rows)).toEqual([
      ['Сватове', '2.1.2/1', '1.1.2/4'],
      ['Щастя', '2.1.2/1'],
    ]);
  });

  test('leave out all places of a kind, ends of railways, and what has no point', () => {
    const rows = [
      drawn('2.1.2/1', 'svatove', 'dot'),
      drawn('2.1.2/1', 'shchastia', 'end'),
      drawn('2.1.2/1', 'nowhere', 'pin'),
    ];
    expect(codesAt(...rows)).toEqual([]);
  });

  test('tell the text and the goal', () => {
    const [spot] = spotsOfAreas([drawn('2.1.2/1', 'svatove', 'pin')], places, texts, 'en');
    expect(spot).toEqual({
      name: 'Сватове (en)',
      at: [38.15, 49.41],
      entries: [{ id: '2.1.2/1', code: '2.1.2/1', text: 'залізниця', aside: '', goal: '2' }],
      money: null,
    });
  });
});

test('no projects make no spots', () => {
  expect(
    projectSpots({ projects: [], points: new Map() }, places, 'uk', i18n.getFixedT('uk')),
  ).toEqual([]);
});
