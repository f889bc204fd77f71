import { expect, test } from 'vitest';
import { emptyProject } from '../../../seeds/project.ts';
import { projectSchema } from '../../../server/contract/project-schema.ts';
import { aSum } from '../../money.ts';
import { aPlace, aProject } from '../register/records.ts';

/** Paths of what a record with this change does not fit in. */
const refused = (change: object): string[] =>
  (projectSchema.safeParse({ ...aProject(), ...change }).error?.issues ?? []).map(({ path }) =>
    path.join('.'),
  );

test('an unfinished record fits, also the empty one', () => {
  expect(projectSchema.parse(emptyProject)).toEqual(emptyProject);
  expect(refused({})).toEqual([]);
});

test('a record has all of its fields and no others', () => {
  const { titleEn: _, ...short } = aProject();
  expect(projectSchema.safeParse(short).success).toBe(false);
  expect(projectSchema.safeParse({ ...aProject(), more: 1 }).success).toBe(false);
});

test.each([
  ['titleUk', { titleUk: 'я'.repeat(501) }],
  ['purposeUk', { purposeUk: 'я'.repeat(4001) }],
  ['items.0.code', { items: [{ code: '2.1/3', share: 100, state: 'proposed' }] }],
  ['items.0.share', { items: [{ code: '2.1.2', share: 33.333, state: 'proposed' }] }],
  ['items.0.share', { items: [{ code: '2.1.2', share: 101, state: 'proposed' }] }],
  ['places.0', { places: [aPlace({})] }],
  ['funding.0.amountMinor', { funding: [aSum({ amountMinor: 0.5 })] }],
  ['funding.0.amountMinor', { funding: [aSum({ amountMinor: -1 })] }],
  ['funding.0.year', { funding: [aSum({ year: 1990 })] }],
  ['start', { start: '2021-13' }],
  ['status', { status: 'done' }],
  [
    'sources.0.url',
    { sources: [{ title: '', url: 'javascript:x', licence: '', note: '', row: null }] },
  ],
])('%s is refused: %j', (path, change) => {
  expect(refused(change)).toEqual([path]);
});

test.each(['2021', '2021-05', '2021-05-31'])('a date may be %s', (start) => {
  expect(refused({ start })).toEqual([]);
});

test('what is drawn lies on the earth, and an area is closed', () => {
  const isRefused = (geometry: unknown) =>
    refused({ places: [{ ...aPlace({ placeId: 'river-aidar' }), geometry }] }).length > 0;
  const [a, b, c] = [
    [38, 48],
    [39, 48],
    [39, 49],
  ];
  expect(isRefused({ type: 'Polygon', coordinates: [[a, b, c, a]] })).toBe(false);
  expect(isRefused({ type: 'Polygon', coordinates: [[a, b, a]] })).toBe(true);
  expect(isRefused({ type: 'Polygon', coordinates: [[a, b, c, [38, 48.1]]] })).toBe(true);
  expect(isRefused({ type: 'LineString', coordinates: [a] })).toBe(true);
  expect(isRefused({ type: 'Point', coordinates: [38, 91] })).toBe(true);
  expect(isRefused({ type: 'Point', coordinates: [38, 48, 120] })).toBe(true);
  expect(isRefused({ type: 'MultiPoint', coordinates: [] })).toBe(true);
});
