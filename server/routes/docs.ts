import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Hono } from 'hono';

const require = createRequire(import.meta.url);
const assets = new Map([
  ['swagger-ui.css', 'text/css; charset=utf-8'],
  ['swagger-ui-bundle.js', 'text/javascript; charset=utf-8'],
]);
const start = `SwaggerUIBundle({ url: 'openapi.json', dom_id: '#docs', validatorUrl: null, deepLinking: true });`;

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
export const docsRoutes = () =>
  new Hono()
    .get('/api/docs', (c) => c.html(page))
    .get('/api/docs/start.js', (c) =>
      c.body(start, 200, { 'content-type': 'text/javascript; charset=utf-8' }),
    )
    .get('/api/docs/:asset', (c, next) => {
      const type = assets.get(c.req.param('asset'));
      if (type === undefined) return next();
      const file = require.resolve(`swagger-ui-dist/${c.req.param('asset')}`);
      return Promise.resolve(c.body(readFileSync(file), 200, { 'content-type': type }));
    });
