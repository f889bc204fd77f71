import { createRoute, z } from '@hono/zod-openapi';
import { projectSchema } from '../contract/project-schema.ts';
import { projectDetailSchema } from '../contract/projects.ts';
import type { Database } from '../db/schema.ts';
import { notFound } from '../errors.ts';
import type { Printed } from '../exchange/form/form.ts';
import { readNames } from '../exchange/form/names.ts';
import { type FormFile, formFiles, printForm } from '../exchange/form/print.ts';
import { formOf } from '../exchange/form/rows.ts';
import { requireRole } from '../sign-in/require-role.ts';
import { limitBody, soundJson } from './json-body.ts';
import { noParameters } from './parameters.ts';
import { createRouter, type Deps, failures } from './router.ts';

const longestBody = 2_000_000;
const draftBody = z.strictObject({ record: projectSchema });

const print = (file: FormFile) => ({
  200: {
    description: 'The official form, in Ukrainian',
    content: { [formFiles[file]]: { schema: z.string() } },
  },
  ...failures,
});

const published = <File extends FormFile>(file: File) =>
  createRoute({
    method: 'get',
    path: `/api/projects/{id}/form.${file}` as const,
    middleware: noParameters,
    summary: 'A published project as the official technical task: no contact, no finer places',
    request: { params: z.object({ id: z.string().openapi({ example: 'dfrr-2021-020' }) }) },
    responses: print(file),
  });

const draft = <File extends FormFile>(file: File, deps: Deps) =>
  createRoute({
    method: 'post',
    path: `/api/print-form.${file}` as const,
    middleware: [requireRole(deps, 'editor'), limitBody(longestBody), soundJson] as const,
    summary: 'A record that is being written as the official technical task, with its contact',
    request: {
      body: { required: true, content: { 'application/json': { schema: draftBody } } },
    },
    responses: {
      ...print(file),
      401: { ...failures[400], description: '`not_signed_in`' },
      403: { ...failures[400], description: '`not_allowed`' },
    },
  });

/** Projects as the official form. Public prints are made of what is published and of nothing else. */
export const formRoutes = (deps: Deps) => {
  const { db } = deps;
  const answer = async (project: Printed, name: string, file: FormFile) => {
    const form = formOf(project, await readNames(db));
    return new Response(await printForm(form, project.titleUk, file), {
      headers: {
        'content-type': formFiles[file],
        'content-disposition': `attachment; filename="${name}.${file}"`,
        'cache-control': 'no-store',
      },
    });
  };
  const ofPublished = async (id: string, file: FormFile) =>
    answer(await publishedProject(db, id), id, file);
  return createRouter()
    .openapi(published('pdf'), (c) => ofPublished(c.req.valid('param').id, 'pdf'))
    .openapi(published('docx'), (c) => ofPublished(c.req.valid('param').id, 'docx'))
    .openapi(draft('pdf', deps), (c) => answer(c.req.valid('json').record, 'project', 'pdf'))
    .openapi(draft('docx', deps), (c) => answer(c.req.valid('json').record, 'project', 'docx'));
};

/** @throws ApiError 404 where no such project is on show */
async function publishedProject(db: Database, id: string): Promise<Printed> {
  const row = await db
    .selectFrom('project')
    .select('detail')
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) throw notFound('project', id);
  return projectDetailSchema.parse(JSON.parse(row.detail));
}
