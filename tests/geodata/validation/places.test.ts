import { expect, test } from 'vitest';
import { codes, uniqueIds } from '../../../geodata/validation/codes.ts';
import { exactness } from '../../../geodata/validation/exactness.ts';
import { names } from '../../../geodata/validation/names.ts';
import { parents } from '../../../geodata/validation/parents.ts';
import { pointsInHromada, pointsInOblast } from '../../../geodata/validation/points.ts';
import { makePlace, oblastId, raionId, westId, world } from './world.ts';

const village = 'UA44020010010037242';

test('an id that stands twice is caught', () => {
  const twin = makePlace({ id: westId, kind: 'hromada', parentId: raionId });
  expect(uniqueIds(world({ places: [twin] }))).toEqual([
    { placeId: westId, message: 'the id stands twice' },
  ]);
});

test.each(['UA4402001001003724', 'UA14020010010037242', 'hromada-alchevsk'])(
  'the code %s is caught',
  (id) => {
    const wrong = makePlace({ id, kind: 'settlement', parentId: westId });
    expect(codes(world({ places: [wrong] })).map(({ placeId }) => placeId)).toEqual([id]);
  },
);

test.each([
  ['nowhere', 'its parent nowhere does not exist'],
  [oblastId, 'its parent is no hromada'],
  [null, 'needs a parent of kind hromada'],
])('a settlement below %s is caught', (parentId, message) => {
  const orphan = makePlace({ id: village, kind: 'settlement', parentId });
  expect(parents(world({ places: [orphan] }))).toEqual([{ placeId: village, message }]);
});

test('a member that does not exist is caught', () => {
  const zone = makePlace({ id: 'zone', kind: 'zone', attributes: { members: [westId, 'gone'] } });
  expect(parents(world({ places: [zone] }))).toEqual([
    { placeId: 'zone', message: 'its member gone does not exist' },
  ]);
});

test('Ukrainian letters in an English name are caught', () => {
  const road = makePlace({ id: 'road', kind: 'road', nameEn: 'Н-21' });
  expect(names(world({ places: [road] }))).toEqual([
    { placeId: 'road', message: '«Н-21» is not English' },
  ]);
});

test('a straight apostrophe in a Ukrainian name is caught', () => {
  const station = makePlace({ id: 'station', kind: 'railway_station', nameUk: "Куп'янськ" });
  expect(names(world({ places: [station] })).length).toBe(1);
});

test('a place without a point must be of exactness none, and no other', () => {
  const lost = makePlace({ id: 'lost', kind: 'river' });
  const found = makePlace({ id: 'found', kind: 'river', point: [0.5, 0.5], exactness: 'none' });
  expect(exactness(world({ places: [lost, found] }))).toEqual([
    { placeId: 'lost', message: 'nothing to draw, yet not «none»' },
    { placeId: 'found', message: '«none», yet it has a place' },
  ]);
});

test('a point is inside the oblast or says that it is not', () => {
  const out = makePlace({ id: 'out', kind: 'river', point: [5, 5] });
  const inside = makePlace({ id: 'in', kind: 'river', point: [0.5, 0.5], inOblast: false });
  const beyond = makePlace({ id: 'beyond', kind: 'river', point: [5, 5], inOblast: false });
  expect(pointsInOblast(world({ places: [out, inside, beyond] }))).toEqual([
    { placeId: 'out', message: 'its point is outside the oblast' },
    { placeId: 'in', message: 'its point is inside the oblast, yet it is marked as beyond' },
  ]);
});

test('a settlement in another hromada than its own is caught unless the row says why', () => {
  const stray = makePlace({
    id: village,
    kind: 'settlement',
    parentId: westId,
    point: [1.5, 0.5],
  });
  const explained = { ...stray, attributes: { parentException: 'known' } };
  const needless = { ...explained, point: [0.5, 0.5] as [number, number] };
  const messagesOf = (place: typeof stray) =>
    pointsInHromada(world({ places: [place] })).map(({ message }) => message);
  expect(messagesOf(stray)).toEqual([`its point is outside ${westId}`]);
  expect(messagesOf(explained)).toEqual([]);
  expect(messagesOf(needless)).toEqual(['a parent exception that is not needed']);
});
