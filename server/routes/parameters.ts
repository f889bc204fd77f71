import { z } from '@hono/zod-openapi';
import { type PlaceKind, placeKinds } from '@stratlas/geodata/place';
import { scopes } from '@stratlas/seeds/strategy';
import { itemCodePattern } from '../contract/codes.ts';
import { type Filter, filterFields, maxQueryLength } from '../contract/filter.ts';
import { readFilter } from '../contract/query-string.ts';
import { badParameter } from '../errors.ts';
import type { Box } from '../queries/places.ts';

const list = (example: string, description: string) =>
  z
    .string()
    .optional()
    .openapi({ example, description: `${description} Several are joined by commas.` });

/** How the filter stands in the API document; `filterOf` reads it. */
export const filterParameters = z.strictObject({
  item: list('2.1.2', 'Codes of items: the item or anything under it.'),
  place: list('UA44120110000010163', 'Linked to the place or to something inside it.'),
  kind: list('railway_line', `Linked to a place of the kind: ${placeKinds.join(', ')}.`),
  scope: list('named_object', `Of the scope: ${scopes.join(', ')}.`),
  q: z.string().max(maxQueryLength).optional().openapi({ example: 'залізниця' }),
});

const expected: Record<string, string> = {
  item: 'expected codes of items such as 2.1.2 or 2.1.2/3',
  place: 'expected ids of places',
  kind: `expected kinds of place: ${placeKinds.join(', ')}`,
  scope: `expected scopes: ${scopes.join(', ')}`,
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

export const itemCode = z
  .string()
  .regex(itemCodePattern, 'expected a code such as 2.1.2 or 2.1.2/3');

export const kindsParameter = z
  .string()
  .transform((text) => text.split(',').filter(Boolean))
  .pipe(z.array(z.enum(placeKinds)))
  .openapi({ type: 'string', example: 'railway_line,power_plant' });

export const boxParameter = z
  .string()
  .transform((text) =>
    text.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part))),
  )
  .pipe(z.tuple([longitude(), latitude(), longitude(), latitude()]))
  .refine(([west, south, east, north]) => west <= east && south <= north, {
    message: 'expected west,south,east,north with west ≤ east and south ≤ north',
  })
  .openapi({ type: 'string', example: '38.2,48.7,38.7,49.1' });

function longitude() {
  return z.number().min(-180).max(180);
}
function latitude() {
  return z.number().min(-90).max(90);
}

export type KindsAndBox = { kind: PlaceKind[]; bbox?: Box };
export const filterNames: readonly string[] = [...filterFields, 'q'];
