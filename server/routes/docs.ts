import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Hono } from 'hono';

const require = createRequire(import.meta.url);
const assets = new Map([
  ['swagger-ui.css', { type: 'css', file: require.resolve('swagger-ui-dist/swagger-ui.css') }],
  [
    'swagger-ui-bundle.js',
    { type: 'javascript', file: require.resolve('swagger-ui-dist/swagger-ui-bundle.js') },
  ],
]);
/** Every example is filled in and asks this server when it is sent. */
const start = `SwaggerUIBundle({
  url: 'openapi.json',
  dom_id: '#docs',
  validatorUrl: null,
  deepLinking: true,
  tryItOutEnabled: true,
  displayRequestDuration: true,
  supportedSubmitMethods: ['get', 'head'],
});`;

const page = `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <title>Stratlas API</title>
  <link rel="stylesheet" href="docs/swagger-ui.css">
  <div id="docs"></div>
  <script src="docs/swagger-ui-bundle.js"></script>
  <script src="docs/start.js"></script>
</html>`;

/** The readable page of the API. Everything that it loads comes from here. */
export function docsRoutes() {
  const routes = new Hono()
    .get('/api/docs', (c) => c.html(page))
    .get('/api/docs/start.js', (c) =>
      c.body(start, 200, { 'content-type': 'text/javascript; charset=utf-8' }),
    );
  for (const [name, { type, file }] of assets) {
    const headers = { 'content-type': `text/${type}; charset=utf-8` };
    // A path for each: with a parameter beside them the router could not be the fast one.
    routes.get(`/api/docs/${name}`, (c) => c.body(readFileSync(file), 200, headers));
  }
  return routes;
}
