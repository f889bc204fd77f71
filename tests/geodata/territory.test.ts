import { expect, test } from 'vitest';
import { loadGeodata, stateOfAll, territoryOf } from '../../geodata/index.ts';
import { territory } from '../../geodata/validation/territory.ts';
import { makePlace, raionId, westId, world } from './validation/world.ts';

const told = {
  state: 'temporarily_occupied',
  asOf: '2022-11',
  sourceUk: 'Указ',
  sourceEn: 'Decree',
};

test('of each of the 37 hromadas the state is told, with its date and source', () => {
  const hromadas = loadGeodata().places.filter(({ kind }) => kind === 'hromada');
  const states = hromadas.map(({ attributes }) => territoryOf(attributes));
  const count = (state: string, asOf: string) =>
    states.filter((one) => one?.state === state && one.asOf === asOf).length;
  expect(states).toHaveLength(37);
  expect(count('temporarily_occupied', '2019-02-07')).toBe(11);
  expect(count('temporarily_occupied', '2022-11')).toBe(23);
  expect(count('partly_occupied', '2022-11')).toBe(3);
});

test('the hromadas of the decree of 2019 are those that were not controlled before 2022', () => {
  const hromadas = loadGeodata().places.filter(({ kind }) => kind === 'hromada');
  for (const { attributes } of hromadas) {
    expect(territoryOf(attributes)?.asOf === '2019-02-07').toBe(!attributes.controlled2015To2022);
  }
});

test.each([
  ['no source', { ...told, sourceEn: '' }],
  ['no date', { ...told, asOf: 'нині' }],
  ['a state that is none', { ...told, state: 'grey' }],
  ['a bare word', 'temporarily_occupied'],
])('a state with %s is no state, and is caught', (_, wrong) => {
  expect(territoryOf({ territory: wrong })).toBeNull();
  const hromada = makePlace({ id: westId, kind: 'hromada', attributes: { territory: wrong } });
  expect(territory(world({ places: [hromada] })).map(({ placeId }) => placeId)).toEqual([westId]);
});

test('a raion has no state of its own: it would contradict that of its hromadas', () => {
  const raion = makePlace({ id: raionId, kind: 'raion', attributes: { territory: told } });
  expect(territory(world({ places: [raion] }))).toEqual([
    { placeId: raionId, message: 'only a hromada has a state of its territory' },
  ]);
});

test('a whole is what all its parts are, else occupied in part', () => {
  expect(stateOfAll(['temporarily_occupied', 'temporarily_occupied'])).toBe('temporarily_occupied');
  expect(stateOfAll(['temporarily_occupied', 'controlled'])).toBe('partly_occupied');
  expect(stateOfAll(['partly_occupied', 'unknown'])).toBe('partly_occupied');
  expect(stateOfAll(['controlled', 'controlled'])).toBe('controlled');
  expect(stateOfAll(['controlled', 'unknown'])).toBe('unknown');
  expect(stateOfAll([])).toBe('unknown');
});
