import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApp } from '../fixture.ts';

let api: Awaited<ReturnType<typeof testApp>>;
beforeAll(async () => {
  api = await testApp();
});
afterAll(() => api.db.destroy());

test('the document of the API is valid OpenAPI 3.1', async () => {
  const { status, body } = await api.get('/api/openapi.json');
  expect(status).toBe(200);
  expect(body.openapi).toBe('3.1.0');
  expect(await new Validator().validate(body)).toEqual({ valid: true });
});

test('it lists every route that answers data', async () => {
  const { body } = await api.get('/api/openapi.json');
  const served = api.app.routes
    .filter(({ method, path }) => method !== 'ALL' && !/^\/(?:api\/docs|ogc)/.test(path))
    .map(({ path }) => path.replaceAll(/:(\w+)/g, '{$1}'))
    .filter((path) => path !== '/api/openapi.json');
  expect(Object.keys(body.paths).sort()).toEqual([...new Set(served)].sort());
  expect(Object.keys(body.paths)).toEqual(
    expect.arrayContaining([
      '/api/strategy',
      '/api/items/{code}',
      '/api/places',
      '/api/places/{id}',
      '/api/places.geojson',
      '/api/links',
      '/api/summary',
      '/healthz',
      '/readyz',
    ]),
  );
});

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  example?: unknown;
  schema?: { example?: unknown };
}

/** What never ends, what holds the whole page, what is of one version, and where another site sends back. */
const notTried = /^\/api\/events$|folder\.zip$|\{version\}|\/callback\//;

/** An address with the examples that the document gives for it. */
function exampleOf(path: string, parameters: readonly Parameter[]): string {
  const given = parameters.map((one) => ({ ...one, value: one.example ?? one.schema?.example }));
  const inPath = given.reduce(
    (filled, { name, value }) => filled.replace(`{${name}}`, encodeURIComponent(String(value))),
    path,
  );
  const asked = given.filter((one) => one.in === 'query' && (one.required || one.value));
  const query = asked.map(({ name, value }) => `${name}=${encodeURIComponent(String(value))}`);
  return query.length === 0 ? inPath : `${inPath}?${query.join('&')}`;
}

test('the examples of the document can be sent as they are', async () => {
  const { body } = await api.get('/api/openapi.json');
  const tried: Record<string, { get?: { parameters?: Parameter[] } }> = body.paths;
  for (const [path, { get }] of Object.entries(tried)) {
    if (get === undefined || notTried.test(path)) continue;
    const address = exampleOf(path, get.parameters ?? []);
    const response = await api.app.request(address);
    await response.arrayBuffer();
    // Some are for people who signed in, and say so.
    expect([address, [200, 302, 401].includes(response.status), response.status]).toEqual([
      address,
      true,
      response.status,
    ]);
  }
});

test('the readable page loads nothing from elsewhere, and all that it loads is there', async () => {
  const response = await api.app.request('/api/docs');
  expect(response.headers.get('content-type')).toContain('text/html');
  const page = await response.text();
  const loaded = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address ?? '');
  expect(loaded).toEqual(['docs/swagger-ui.css', 'docs/swagger-ui-bundle.js', 'docs/start.js']);
  for (const address of loaded) {
    const asset = await api.app.request(`/api/${address}`);
    expect(asset.status).toBe(200);
    expect(asset.headers.get('content-type')).toMatch(/^text\/(css|javascript)/);
  }
  expect(page).not.toMatch(/https?:/);
});

test('the browser is told to load nothing from elsewhere', async () => {
  const { headers } = await api.app.request('/api/docs');
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'self'");
  expect(policy).not.toMatch(/https?:/);
});

test.each(['constructor', '__proto__', 'toString', 'package.json', '..%2Fpackage.json'])(
  'nothing else of the library is served: %s',
  async (name) => {
    expect((await api.get(`/api/docs/${name}`)).status).toBe(404);
  },
);
