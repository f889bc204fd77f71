import { z } from '@hono/zod-openapi';
import { placeKinds } from '@stratlas/geodata/place';
import { projectStatuses, sourceClasses } from '@stratlas/seeds/project';
import { scopes } from '@stratlas/seeds/strategy';
import type { MiddlewareHandler } from 'hono';
import { itemCodePattern } from '../contract/codes.ts';
import { type Filter, maxQueryLength, years } from '../contract/filter.ts';
import { readFilter } from '../contract/query-string.ts';
import type { Database } from '../db/schema.ts';
import { badParameter } from '../errors.ts';
import { firstUnknown } from '../queries/known.ts';

/** For routes that take none: an unknown parameter is refused here as everywhere. */
export const noParameters: MiddlewareHandler = async (c, next) => {
  const [name] = new URL(c.req.url).searchParams.keys();
  if (name !== undefined) throw badParameter(name, c.req.query(name) ?? '', 'unknown parameter');
  await next();
};

/** An example in words: as one of the document, all would be sent at once and select nothing. */
const list = (example: string, description: string) =>
  z
    .union([z.string(), z.array(z.string())])
    .optional()
    .openapi({
      type: 'string',
      description: `${description} Several are joined by commas, as in ${example}.`,
    });

const year = (description: string) => z.string().optional().openapi({ description });

/** How the filter stands in the API document; `filterOf` reads it. */
export const filterParameters = z.strictObject({
  item: list('2.1.2,3.2', 'Codes of items: the item or anything under it.').openapi({
    example: '2.1',
  }),
  place: list('UA44120110000010163,river-aidar', 'Linked to the place or to something inside it.'),
  kind: list(
    'railway_line,power_plant',
    `Linked to a place of the kind: ${placeKinds.join(', ')}.`,
  ),
  scope: list('named_object,described_area', `Of the scope: ${scopes.join(', ')}.`),
  status: list('completed,planned', `Projects of the status: ${projectStatuses.join(', ')}.`),
  funder: list('dfrr', 'Projects with a sum of the organisation.'),
  source: list('state,donor', `Projects with a sum of the class: ${sourceClasses.join(', ')}.`),
  from: year('Projects with something paid or done in this year or later.'),
  to: year('Projects with something paid or done in this year or before.'),
  q: z
    .string()
    .max(maxQueryLength)
    .optional()
    .describe('Words of the title, the places and the codes, as in залізниця.'),
});

const expected: Record<string, string> = {
  item: 'expected codes of items such as 2.1.2 or 2.1.2/3',
  place: 'expected ids of places',
  kind: `expected kinds of place: ${placeKinds.join(', ')}`,
  scope: `expected scopes: ${scopes.join(', ')}`,
  status: `expected statuses: ${projectStatuses.join(', ')}`,
  funder: 'expected ids of organisations',
  source: `expected classes of sources: ${sourceClasses.join(', ')}`,
  from: `expected a year from ${years.first} to ${years.last}`,
  to: `expected a year from ${years.first} to ${years.last}`,
  q: `expected at most ${maxQueryLength} characters`,
};

/** Reads the filter of a request. @throws ApiError 400 naming the parameter that cannot be read. */
export function filterOf(url: string): Filter {
  const { filter, problems } = readFilter(new URL(url).searchParams);
  const problem = problems[0];
  if (problem) {
    throw badParameter(problem.parameter, problem.value, expected[problem.parameter] ?? 'unknown');
  }
  return filter;
}

interface Wanted {
  item?: string | readonly string[] | undefined;
  place?: string | readonly string[] | undefined;
  funder?: readonly string[] | undefined;
}

/** @throws ApiError 400 naming `item`, `place` or `funder` when a code or id is of nothing known. */
export async function refuseUnknown(
  db: Database,
  { item = [], place = [], funder = [] }: Wanted,
): Promise<void> {
  const named = { item: [item].flat(), place: [place].flat(), funder: [...funder] };
  const problem = await firstUnknown(db, named);
  if (problem) throw badParameter(problem.parameter, problem.value, 'there is none such');
}

export const itemCode = z
  .string()
  .regex(itemCodePattern, 'expected a code such as 2.1.2 or 2.1.2/3')
  .openapi({ type: 'string', example: '2.1.2' });

export const placeId = z.string().openapi({ example: 'power-luhansk-tpp' });

/** How a link came to be: from the curated table, by a person, by any or one rule of the linker. */
export const methodParameter = z
  .string()
  .regex(
    /^(?:curated|person|rule(?::[a-z_:]{1,60})?)$/,
    'expected curated, person, rule, or rule: with the id of a rule',
  )
  .openapi({ example: 'curated' });

export const kindsParameter = z
  .string()
  .transform((text) => text.split(',').filter(Boolean))
  .pipe(z.array(z.enum(placeKinds)))
  .openapi({ type: 'string', example: 'railway_line,power_plant' });

const boxForm = 'expected west,south,east,north in degrees with west ≤ east and south ≤ north';

export const boxParameter = z
  .string()
  .transform((text) =>
    text.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part))),
  )
  .pipe(z.tuple([longitude(), latitude(), longitude(), latitude()], boxForm))
  .refine(([west, south, east, north]) => west <= east && south <= north, boxForm)
  .openapi({ type: 'string', example: '38.2,48.7,38.7,49.1' });

function longitude() {
  return z.number().min(-180).max(180);
}
function latitude() {
  return z.number().min(-90).max(90);
}
