import { expect, test } from 'vitest';
import { readSettings } from '../../server/settings.ts';

test('without any settings it serves this machine alone on port 4321', () => {
  expect(readSettings({})).toEqual({
    port: 4321,
    host: '127.0.0.1',
    data: './data',
    database: './data',
    basemapStyleUrl: undefined,
    embedOrigins: [],
    rateLimit: 3000,
    url: undefined,
    secret: undefined,
    oidc: undefined,
  });
});

test('settings come from the environment', () => {
  expect(
    readSettings({
      PORT: '0',
      HOST: '::',
      STRATLAS_DATA: '/srv/atlas',
      DATABASE_URL: 'postgres://atlas@db.example/atlas',
      BASEMAP_STYLE_URL: 'https://tiles.example/style.json',
      EMBED_ORIGINS: 'https://loga.example/page https://news.example',
      RATE_LIMIT: '600',
      STRATLAS_URL: 'https://atlas.example/',
      STRATLAS_SECRET: 'thirty-two letters are the fewest',
      OIDC_ISSUER: 'https://id.example',
      OIDC_CLIENT_ID: 'atlas',
      OIDC_CLIENT_SECRET: 'told by the provider',
      PATH: '/bin',
    }),
  ).toEqual({
    port: 0,
    host: '::',
    data: '/srv/atlas',
    database: 'postgres://atlas@db.example/atlas',
    basemapStyleUrl: 'https://tiles.example/style.json',
    embedOrigins: ['https://loga.example', 'https://news.example'],
    rateLimit: 600,
    url: 'https://atlas.example',
    secret: 'thirty-two letters are the fewest',
    oidc: {
      issuer: 'https://id.example',
      clientId: 'atlas',
      clientSecret: 'told by the provider',
    },
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
  ['EMBED_ORIGINS', 'https://loga.example ftp://files.example'],
  ['RATE_LIMIT', '-5'],
  ['DATABASE_URL', 'mysql://db.example/atlas'],
  ['STRATLAS_URL', 'atlas.example'],
  ['STRATLAS_SECRET', 'too short'],
])('%s=«%s» is refused by name', (name, value) => {
  expect(() => readSettings({ [name]: value })).toThrow(
    expect.objectContaining({
      name: 'SettingsError',
      message: expect.stringMatching(`^${name}: `),
    }),
  );
});

test('sign-in through another site needs all three of its settings', () => {
  const settings = { OIDC_ISSUER: 'https://id.example', OIDC_CLIENT_SECRET: 'secret' };
  expect(() => readSettings(settings)).toThrow(/^OIDC_CLIENT_ID: /);
});
