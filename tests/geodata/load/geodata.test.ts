import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { GeodataError, loadGeodata, readGeodataFiles } from '../../../geodata/index.ts';

const files = readGeodataFiles();
const { places, shapes, fingerprint } = loadGeodata(files);
const count = (kind: string) => places.filter((place) => place.kind === kind).length;

test('the oblast, its raions, hromadas and settlements are complete', () => {
  expect(count('oblast')).toBe(1);
  expect(count('raion')).toBe(8);
  expect(count('hromada')).toBe(37);
  expect(count('settlement')).toBe(926);
});

test('413 settlements have coordinates; the others say that there is nothing to draw', () => {
  const settlements = places.filter(({ kind }) => kind === 'settlement');
  expect(settlements.filter(({ point }) => point).length).toBe(413);
  expect(settlements.filter(({ exactness }) => exactness === 'none').length).toBe(513);
});

test('objects of the gazetteer are all here and its statistics are not', () => {
  expect(count('railway_line')).toBe(3);
  expect(count('railway_line_planned')).toBe(1);
  expect(count('railway_station') + count('railway_halt')).toBe(92);
  expect(count('coal_mine')).toBe(8);
  expect(count('university')).toBe(5);
  expect(count('protected_area')).toBe(20);
  expect(places.some(({ id }) => id === 'pa-total-2008' || id === 'tpo-zoriane')).toBe(false);
});

test('units, lines, the agglomeration, the former raion and the zones have shapes', () => {
  const drawn = ['oblast', 'raion', 'hromada', 'agglomeration', 'former_raion', 'zone'];
  const lines = ['railway_line', 'railway_line_planned', 'road', 'line_of_contact'];
  const need = places.filter(({ kind }) => [...drawn, ...lines].includes(kind));
  expect(need.filter(({ id }) => !shapes.has(id))).toEqual([]);
});

test('the agglomeration says that the strategy means the larger former raion', () => {
  const agglomeration = places.find(({ kind }) => kind === 'agglomeration');
  expect(agglomeration?.attributes.strategyMeans).toContain('former-raion-kreminna');
});

test('every place names its source and licence', () => {
  expect(places.filter(({ source, licence }) => !source || !licence)).toEqual([]);
});

test('data and shapes stay under 1 MB gzipped', () => {
  const bytes = Object.values(files).reduce((sum, text) => sum + gzipSync(text).length, 0);
  expect(bytes).toBeLessThan(1_000_000);
});

test('the fingerprint is the same for the same files and another for a changed fact', () => {
  const changed = { ...files, 'data/aliases.csv': `${files['data/aliases.csv']}\n` };
  expect(loadGeodata(files).fingerprint).toBe(fingerprint);
  expect(loadGeodata(changed).fingerprint).not.toBe(fingerprint);
});

test.each([
  ['data/units.csv', ',raion,', ',rayon,', 'data/units.csv, line 3: kind'],
  ['data/units.csv', ',39.018,', ',east,', 'data/units.csv, line 2: lon'],
  ['data/aliases.csv', /\nUA44\d+,/u, '\nnowhere,', 'data/aliases.csv, line 2: no place nowhere'],
  ['shapes/lines.json', '{', '', 'shapes/lines.json'],
  ['shapes/background.json', '"rail"', '"rails"', 'shapes/background.json: no feature rail'],
] as const)('a broken %s is refused by file and line', (file, good, bad, message) => {
  const broken = { ...files, [file]: files[file].replace(good, bad) };
  expect(() => loadGeodata(broken)).toThrow(GeodataError);
  expect(() => loadGeodata(broken)).toThrow(message);
});
