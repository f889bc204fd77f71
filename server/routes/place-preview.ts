import { createRoute, z } from '@hono/zod-openapi';
import { projectSchema } from '../contract/project-schema.ts';
import { publicPlaceSchema } from '../contract/projects.ts';
import { readRegisterGazetteer } from '../register/publish/gazetteer.ts';
import { publicPlace } from '../register/publish/precision.ts';
import { madeOnce } from './made-once.ts';
import { editorGuards, json, refused } from './record-requests.ts';
import { createRouter, type Deps, failures, ok } from './router.ts';

const { places } = projectSchema.shape;

const preview = createRoute({
  method: 'post',
  path: '/api/place-preview',
  summary: 'What everybody would see of locations, by the very rule that publishes them',
  request: json(z.strictObject({ places })),
  responses: {
    200: ok('In the order given', z.object({ items: z.array(publicPlaceSchema) })),
    400: failures[400],
    ...refused,
  },
});

export const placePreviewRoutes = (deps: Deps) => {
  const { bodyGuard } = editorGuards(deps);
  const gazetteer = madeOnce(() => readRegisterGazetteer(deps.db));
  return createRouter().openapi({ ...preview, middleware: bodyGuard }, async (c) => {
    const known = await gazetteer();
    const seen = c.req.valid('json').places.map((place) => {
      const { quote: _, ...shown } = publicPlace(place, known);
      return shown;
    });
    return c.json({ items: seen }, 200);
  });
};
