import { createRoute, z } from '@hono/zod-openapi';
import {
  importColumnSchema,
  importLimits,
  importProblemSchema,
  importReportSchema,
  importSchema,
  mends,
} from '../contract/import.ts';
import { allColumns } from '../exchange/columns/columns.ts';
import { listImports } from '../exchange/import/save/imports.ts';
import { requireRole } from '../sign-in/require-role.ts';
import { formOf, importForm } from './import-form.ts';
import { noParameters } from './parameters.ts';
import { createRouter, type Deps, failures, ok } from './router.ts';

const refused = {
  401: { ...failures[400], description: '`not_signed_in`' },
  403: { ...failures[400], description: '`not_allowed`, `two_persons`, `not_yours`' },
  409: {
    ...failures[400],
    description: '`changed_meanwhile` with the ids of the records, `wrong_state`',
  },
};

const bring = (guard: ReturnType<typeof requireRole>) =>
  createRoute({
    method: 'post',
    path: '/api/import',
    middleware: [guard, importForm] as const,
    summary:
      'Imports a file, all of it or nothing; what is new or changed waits for a second person',
    request: {
      query: z.strictObject({
        dryRun: z.enum(['0', '1']).default('0').openapi({ description: '1: saves nothing.' }),
      }),
      body: {
        required: true,
        content: {
          'multipart/form-data': {
            schema: z.object({
              file: z.custom<File>().openapi({ type: 'string', format: 'binary' }),
              mapping: z
                .string()
                .optional()
                .openapi({ description: 'JSON: keys of columns by heading, null for none.' }),
              mend: z.enum(mends).optional(),
            }),
          },
        },
      },
    },
    responses: {
      200: ok('What is, or with `dryRun` would be, new, changed or the same', importReportSchema),
      422: {
        description: 'The file, or some row of it, is wrong: nothing was saved',
        content: {
          'application/json': {
            schema: z.union([
              importReportSchema,
              z.object({ error: z.object({ details: importProblemSchema }) }),
            ]),
          },
        },
      },
      413: { ...failures[400], description: `\`too_large\`: over ${importLimits.bytes} bytes` },
      ...refused,
      400: failures[400],
    },
  });

const act = (name: 'publish' | 'undo', guard: ReturnType<typeof requireRole>, summary: string) =>
  createRoute({
    method: 'post',
    path: `/api/imports/{id}/${name}`,
    middleware: guard,
    summary,
    request: { params: z.object({ id: z.string() }) },
    responses: { 200: ok('The import', importSchema), ...refused, ...failures },
  });

const list = (guard: ReturnType<typeof requireRole>) =>
  createRoute({
    method: 'get',
    path: '/api/imports',
    middleware: guard,
    summary: 'The last 200 imports, the newest first',
    responses: { 200: ok('Imports', z.object({ items: z.array(importSchema) })), ...refused },
  });

const columnList = createRoute({
  method: 'get',
  path: '/api/import/columns',
  middleware: noParameters,
  summary: 'What a column of a file can mean',
  responses: {
    200: ok('In the order of the sheets', z.object({ items: z.array(importColumnSchema) })),
    400: failures[400],
  },
});

/** What only looks at a project (`note`) is never read from a file. */
const readColumns = allColumns.flatMap(({ key, headingUk, headingEn, kind }) =>
  kind === 'note' ? [] : [{ key, headingUk, headingEn }],
);

/** Files that editors bring in. What reads them is loaded with the first of them. */
export const importRoutes = (deps: Deps) => {
  const { db } = deps;
  const editor = requireRole(deps, 'editor');
  const reviewer = requireRole(deps, 'reviewer');
  const concluding = () => import('../exchange/import/save/conclude.ts');
  return createRouter()
    .openapi(bring(editor), async (c) => {
      const { id, name } = c.get('person');
      const form = await formOf(c.req.raw, await c.req.parseBody());
      const { importFile } = await import('../exchange/import/import-file.ts');
      const { saying } = await import('../exchange/import/saying.ts');
      const isDry = c.req.valid('query').dryRun === '1';
      const report = await saying(() =>
        importFile(db, form.file, isDry ? null : { id, name }, form.options),
      );
      const isSound = report.counts.error === 0 && !report.problems.some(isError);
      return c.json(report, isSound || isDry ? 200 : 422);
    })
    .openapi(columnList, (c) => c.json({ items: readColumns }, 200))
    .openapi(list(editor), async (c) => c.json({ items: await listImports(db) }, 200))
    .openapi(act('publish', reviewer, 'Publishes an import as a second person'), async (c) => {
      const { publishImport } = await concluding();
      return c.json(await publishImport(db, c.req.valid('param').id, c.get('person')), 200);
    })
    .openapi(act('undo', editor, 'Puts all back to what it was before an import'), async (c) => {
      const { undoImport } = await concluding();
      return c.json(await undoImport(db, c.req.valid('param').id, c.get('person')), 200);
    });
};

const isError = ({ weight }: { weight: string }): boolean => weight === 'error';
