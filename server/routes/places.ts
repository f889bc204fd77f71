import { createRoute, z } from '@hono/zod-openapi';
import { foundPlaceSchema, placeDetailSchema } from '../contract/responses.ts';
import { notFound } from '../errors.ts';
import { placeDetail } from '../queries/place-detail.ts';
import { places } from '../queries/places.ts';
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

export const placeRoutes = ({ db }: Deps) =>
  createRouter()
    .openapi(list, async (c) => {
      const { kind = [], ...query } = c.req.valid('query');
      return c.json({ items: await places(db, { kind, ...query }) }, 200);
    })
    .openapi(one, async (c) => {
      const { id } = c.req.valid('param');
      const place = await placeDetail(db, id);
      if (!place) throw notFound('place', id);
      return c.json(place, 200);
    });
