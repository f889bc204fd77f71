import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { notFound } from '../errors.ts';
import { fileTypes, packageFile } from '../exchange/package/files.ts';
import {
  archiveName,
  archivePath,
  filePath,
  type Release,
  versionForm,
  versionOfArchive,
} from '../exchange/package/release.ts';
import { catalogAnswer } from './catalog.ts';
import { holds } from './frozen-answer.ts';
import { noParameters } from './parameters.ts';
import { createRouter, type Deps, failures } from './router.ts';

const day = z
  .string()
  .regex(/^(?:latest|\d{4}-\d\d-\d\d)$/, 'expected a day such as 2026-11-28, or latest')
  .openapi({ example: 'latest' });

const redirect = { description: 'Where the latest data are, for good' };
const file = {
  description: 'The file; it never changes',
  content: { 'application/octet-stream': { schema: z.string() } },
};

const named = createRoute({
  method: 'get',
  path: '/data/{date}',
  middleware: noParameters,
  summary: 'The archive of the data of now, or the catalogue for data portals (DCAT-AP 3)',
  request: {
    params: z.object({
      // One parameter and not three addresses: beside them the router could not be the fast one.
      date: z.enum(['latest', 'catalog.jsonld', 'catalog.ttl']).openapi({ example: 'latest' }),
    }),
  },
  responses: {
    200: {
      description: 'The catalogue',
      content: {
        'application/ld+json': { schema: z.string() },
        'text/turtle': { schema: z.string() },
      },
    },
    302: redirect,
    400: failures[400],
  },
});

const byDay = createRoute({
  method: 'get',
  path: '/data/{date}/{file}',
  middleware: noParameters,
  summary: 'The archive of a day’s data, or a file of the latest',
  request: {
    params: z.object({ date: day, file: z.string().openapi({ example: 'projects.csv' }) }),
  },
  responses: { 200: file, 302: redirect, ...failures },
});

const single = createRoute({
  method: 'get',
  path: '/data/{date}/{version}/{file}',
  middleware: noParameters,
  summary: 'A file of a data package by itself',
  request: {
    params: z.object({
      date: day,
      version: z
        .string()
        .regex(versionForm, 'expected a version of the data')
        .openapi({ example: '0a1b2c3d4e5f-42' }),
      file: z.string().openapi({ example: 'stratlas.gpkg' }),
    }),
  },
  responses: { 200: file, ...failures },
});

/** The data to take away, under addresses that say of when they are. */
export const dataRoutes = (deps: Deps) => {
  const { packages } = deps;
  const fileOf = async (c: Context, release: Release, name: string, type: string) => {
    const folder = await packages.folderOf(release);
    return fileAnswer(c, join(folder, name), `W/"${release.version}"`, type);
  };
  const sendBack = async (c: Context, pathOf: (release: Release) => string) => {
    c.header('cache-control', 'no-cache');
    return c.redirect(pathOf(await packages.current()), 302);
  };
  return createRouter()
    .openapi(named, (c) => {
      const { date } = c.req.valid('param');
      if (date === 'latest') return sendBack(c, archivePath);
      return catalogAnswer(c, deps, date === 'catalog.ttl' ? 'ttl' : 'jsonld');
    })
    .openapi(byDay, (c) => {
      const { date, file: name } = c.req.valid('param');
      if (date === 'latest') {
        if (packageFile(name) === undefined) throw notFound('file', name);
        return sendBack(c, (release) => filePath(release, name));
      }
      const version = versionOfArchive(name);
      if (version === null) throw notFound('file', name);
      const release = { date, version };
      return fileOf(c, release, archiveName(release), fileTypes.zip);
    })
    .openapi(single, (c) => {
      const { date, version, file: name } = c.req.valid('param');
      const known = packageFile(name);
      if (known === undefined) throw notFound('file', name);
      return fileOf(c, { date, version }, known.name, known.type);
    });
};

/** A file as it comes from the disk; who has it already gets 304. */
async function fileAnswer(c: Context, path: string, etag: string, type: string): Promise<Response> {
  const headers = { etag, 'cache-control': 'public, max-age=31536000, immutable' };
  if (holds(c.req.header('if-none-match') ?? '', etag)) return c.body(null, 304, headers);
  const { size } = await stat(path);
  const described = {
    ...headers,
    'content-type': type.startsWith('text/') ? `${type}; charset=utf-8` : type,
    'content-length': String(size),
  };
  // Nobody would read the body of an answer to HEAD, and the file would stay open.
  if (c.req.method === 'HEAD') return c.body(null, 200, described);
  const body = Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>;
  return c.body(body, 200, described);
}
