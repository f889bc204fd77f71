import { expect, test } from 'vitest';
import { readSettings } from '../../server/settings.ts';

test('without any settings it serves this machine alone on port 4321', () => {
  expect(readSettings({})).toEqual({
    port: 4321,
    host: '127.0.0.1',
    data: './data',
    basemapStyleUrl: undefined,
  });
});

test('settings come from the environment', () => {
  expect(
    readSettings({
      PORT: '0',
      HOST: '::',
      STRATLAS_DATA: '/srv/atlas',
      BASEMAP_STYLE_URL: 'https://tiles.example/style.json',
      PATH: '/bin',
    }),
  ).toEqual({
    port: 0,
    host: '::',
    data: '/srv/atlas',
    basemapStyleUrl: 'https://tiles.example/style.json',
  });
});

test.each([
  ['PORT', 'abc'],
  ['PORT', ''],
  ['PORT', '-1'],
  ['PORT', '65536'],
  ['PORT', '80.5'],
  ['PORT', '0x10'],
  ['HOST', ''],
  ['STRATLAS_DATA', ''],
  ['BASEMAP_STYLE_URL', 'file:///etc/passwd'],
])('%s=«%s» is refused by name', (name, value) => {
  expect(() => readSettings({ [name]: value })).toThrow(
    expect.objectContaining({
      name: 'SettingsError',
      message: expect.stringMatching(`^${name}: `),
    }),
  );
});
