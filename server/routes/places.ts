import { createRoute, z } from '@hono/zod-openapi';
import { indexNames } from '@stratlas/geodata/names/find';
import { foundPlaceSchema, placeDetailSchema } from '../contract/responses.ts';
import { notFound } from '../errors.ts';
import { gazetteer } from '../queries/gazetteer.ts';
import { placeDetail } from '../queries/place-detail.ts';
import { places, placesNamed } from '../queries/places.ts';
import { madeOnce } from './made-once.ts';
import { boxParameter, kindsParameter, noParameters } from './parameters.ts';
import { createRouter, type Deps, failures, ok } from './router.ts';

const maxPlaces = 2000;

const list = createRoute({
  method: 'get',
  path: '/api/places',
  summary: 'Places by kind, box and name',
  request: {
    query: z.strictObject({
      kind: kindsParameter.optional(),
      bbox: boxParameter.optional(),
      q: z.string().max(200).optional().openapi({ example: 'Северодонецьк' }),
      limit: z.coerce.number().int().min(1).max(maxPlaces).default(maxPlaces),
    }),
  },
  responses: {
    200: ok(
      'The best name first with `q`, else by kind',
      z.object({ items: z.array(foundPlaceSchema) }),
    ),
    ...failures,
  },
});

const one = createRoute({
  method: 'get',
  path: '/api/places/{id}',
  middleware: noParameters,
  summary: 'A place with its names, its units and the areas that concern it',
  request: { params: z.object({ id: z.string().openapi({ example: 'power-luhansk-tpp' }) }) },
  responses: { 200: ok('The place', placeDetailSchema), ...failures },
});

export const placeRoutes = ({ db }: Deps) => {
  const names = madeOnce(() => gazetteer(db).then(indexNames));
  return createRouter()
    .openapi(list, async (c) => {
      const { q = '', kind = [], ...rest } = c.req.valid('query');
      const query = { kind, ...rest };
      const items =
        q.trim() === '' ? await places(db, query) : await placesNamed(db, await names(), q, query);
      return c.json({ items }, 200);
    })
    .openapi(one, async (c) => {
      const { id } = c.req.valid('param');
      const place = await placeDetail(db, id);
      if (!place) throw notFound('place', id);
      return c.json(place, 200);
    });
};
