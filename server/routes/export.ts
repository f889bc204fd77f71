import { createRoute, z } from '@hono/zod-openapi';
import { type ExportFormat, exportFormats, usualSeparator } from '../contract/exchange.ts';
import type { Filter } from '../contract/filter.ts';
import { type ExportOptions, exported } from '../exchange/export/formats.ts';
import { nearParameter, nearReader } from './near.ts';
import { filterOf, filterParameters, refuseUnknown } from './parameters.ts';
import { createRouter, type Deps, failures } from './router.ts';

const query = filterParameters.extend({
  near: nearParameter
    .optional()
    .describe('Only projects that lie, or may lie, in this piece of land.'),
  lang: z
    .enum(['uk', 'en'])
    .default('uk')
    .openapi({ description: 'Of the headings and of the words beside codes.' }),
});

const csvQuery = query.extend({
  separator: z
    .enum(['comma', 'semicolon', 'tab'])
    .optional()
    .openapi({ description: 'Without it semicolons for `uk`, commas for `en`.' }),
});

const file = (format: ExportFormat) => ({
  200: {
    description: 'The file, with its licence, credits and data version inside',
    content: { [exportFormats[format]]: { schema: z.string() } },
  },
  ...failures,
});

const csv = createRoute({
  method: 'get',
  path: '/api/export.csv',
  summary: 'What a filter selects, as CSV: one row for each sum',
  request: { query: csvQuery },
  responses: file('csv'),
});

const xlsx = createRoute({
  method: 'get',
  path: '/api/export.xlsx',
  summary: 'What a filter selects, as a workbook: a sheet for each list',
  request: { query },
  responses: file('xlsx'),
});

const geojson = createRoute({
  method: 'get',
  path: '/api/export.geojson',
  summary: 'What a filter selects, as GeoJSON (RFC 7946): one feature for each project',
  request: { query },
  responses: file('geojson'),
});

const kml = createRoute({
  method: 'get',
  path: '/api/export.kml',
  summary: 'What a filter selects, as KML: one placemark for each project',
  request: { query },
  responses: file('kml'),
});

export const exportRoutes = ({ db }: Deps) => {
  const land = nearReader(db);
  const answer = async (url: string, format: ExportFormat, options: ExportOptions) => {
    const filter = filterOf(url);
    await refuseUnknown(db, filter);
    const near = new URL(url).searchParams.get('near');
    const only = near === null ? null : await selected(near, filter);
    const chunks = await exported(db, format, { filter, only }, options);
    return new Response(bytesOf(chunks), {
      headers: {
        'content-type': exportFormats[format],
        'content-disposition': `attachment; filename="stratlas.${format}"`,
        'cache-control': 'no-cache',
      },
    });
  };
  const selected = async (near: string, filter: Filter) => {
    const situated = await land(near);
    const { projectsNear } = await import('../queries/ask/ask.ts');
    return { near, ids: await projectsNear(db, situated, filter) };
  };
  return createRouter()
    .openapi(csv, (c) => {
      const { lang, separator } = c.req.valid('query');
      return answer(c.req.url, 'csv', { ...optionsOf(lang), ...(separator && { separator }) });
    })
    .openapi(xlsx, (c) => answer(c.req.url, 'xlsx', optionsOf(c.req.valid('query').lang)))
    .openapi(geojson, (c) => answer(c.req.url, 'geojson', optionsOf(c.req.valid('query').lang)))
    .openapi(kml, (c) => answer(c.req.url, 'kml', optionsOf(c.req.valid('query').lang)));
};

const optionsOf = (language: 'uk' | 'en'): ExportOptions => ({
  language,
  separator: usualSeparator[language],
});

/** Bytes as they come; who stops reading stops the export. */
export function bytesOf(chunks: AsyncGenerator<string | Uint8Array>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull: async (controller) => {
      const { value, done } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value);
    },
    cancel: async () => {
      await chunks.return(undefined);
    },
  });
}
