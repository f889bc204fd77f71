import { Hono } from 'hono';
import { html } from 'hono/html';
import type { Deps } from '../../routes/router.ts';
import { answer } from '../answer.ts';
import { types } from '../links.ts';
import { dataOrigin } from '../origin.ts';
import { askedOf } from '../request.ts';

const start = `SwaggerUIBundle({ url: '/ogc/api?f=json', dom_id: '#docs', validatorUrl: null });`;

/** The description of the API, for programs and for people. */
export const apiRoutes = ({ db, signIn }: Deps) =>
  new Hono()
    .get('/ogc/api', async (c) => {
      const asked = askedOf(c, signIn.url);
      const { apiDocument } = await import('./document.ts');
      const origin = await dataOrigin(db, asked.language);
      return answer(c, asked, {
        json: apiDocument(asked, origin),
        type: types.openapi,
        title: 'OGC API',
        html: () => html`<link rel="stylesheet" href="/api/docs/swagger-ui.css">
          <div id="docs"></div>
          <script src="/api/docs/swagger-ui-bundle.js"></script>
          <script src="/ogc/api/start.js"></script>`,
      });
    })
    .get('/ogc/api/start.js', (c) =>
      c.body(start, 200, { 'content-type': 'text/javascript; charset=utf-8' }),
    );
