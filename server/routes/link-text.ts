import { createRoute, z } from '@hono/zod-openapi';
import { linkedTextSchema } from '../contract/link-text.ts';
import { ApiError } from '../errors.ts';
import { createLinker, LinkerError, linkTypes, maxTextLength } from '../join/linker/index.ts';
import { gazetteer } from '../queries/gazetteer.ts';
import { limitBody, soundJson } from './json-body.ts';
import { madeOnce } from './made-once.ts';
import { createRouter, type Deps, failures, ok } from './router.ts';

/** The longest text with every letter written as `\u0491`, and some air around it. */
const maxBytes = maxTextLength * 6 + 4096;

/** Its length and its letters are the linker's to judge, so that both say the same of a text. */
const body = z.strictObject({
  text: z.string().openapi({ maxLength: maxTextLength, example: 'Ремонт школи у м. Рубіжному' }),
});

const linkText = createRoute({
  method: 'post',
  path: '/api/link-text',
  middleware: [limitBody(maxBytes), soundJson] as const,
  summary: 'Places, kinds of place and zones that a text in Ukrainian or English speaks of',
  request: { body: { required: true, content: { 'application/json': { schema: body } } } },
  responses: {
    200: ok('In the order of the text; empty lists where it names no place', linkedTextSchema),
    400: failures[400],
    415: { ...failures[400], description: 'The content type is not application/json.' },
  },
});

function refusal(error: unknown): unknown {
  if (!(error instanceof LinkerError)) return error;
  return new ApiError(400, error.code, error.message, { parameter: 'text' });
}

export const linkTextRoutes = ({ db }: Deps) => {
  // Made when the first text comes, once for this version of the data.
  const linker = madeOnce(() => gazetteer(db).then(createLinker));
  return createRouter().openapi(linkText, async (c) => {
    const { text } = c.req.valid('json');
    const { link } = await linker();
    try {
      return c.json({ mentions: link(text), types: linkTypes(text) }, 200);
    } catch (error) {
      throw refusal(error);
    }
  });
};
