import { z } from 'zod';
import { aliasKinds, exactnesses, placeKinds } from '../place.ts';

const emptyIsNull = (cell: string) => (cell === '' ? null : cell);
const textOrNull = z.string().transform(emptyIsNull);
const numberOrNull = (inner: z.ZodType<number>) =>
  z.preprocess((cell) => (cell === '' ? null : Number(cell)), inner.nullable());
const yesNo = z.enum(['true', 'false']).transform((cell) => cell === 'true');

const attributes = z.string().transform((cell, context) => {
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(cell));
  } catch {
    context.addIssue({ code: 'custom', message: 'not a JSON object' });
    return z.NEVER;
  }
});

/** A row of units.csv, settlements.csv or objects.csv. */
export const placeRow = z
  .object({
    id: z.string().min(1),
    kind: z.enum(placeKinds),
    nameUk: z.string().min(1),
    nameEn: z.string().min(1),
    parentId: textOrNull,
    lon: numberOrNull(z.number().min(-180).max(180)),
    lat: numberOrNull(z.number().min(-90).max(90)),
    exactness: z.enum(exactnesses),
    inOblast: yesNo,
    planned: yesNo,
    population: numberOrNull(z.int().positive()),
    attributes,
    source: z.string().min(1),
    licence: z.string().min(1),
  })
  .refine((row) => (row.lon === null) === (row.lat === null), 'lon and lat go together');

const yearOrDate = z.string().regex(/^(\d{4}(-\d\d(-\d\d)?)?)?$/, 'a year or an ISO date');

/** A row of aliases.csv. */
export const aliasRow = z.object({
  placeId: z.string().min(1),
  form: z.string().min(1),
  language: z.enum(['uk', 'en']),
  kind: z.enum(aliasKinds),
  from: yearOrDate.transform(emptyIsNull),
  to: yearOrDate.transform(emptyIsNull),
  act: textOrNull,
});

export type PlaceRow = z.infer<typeof placeRow>;
export type AliasRow = z.infer<typeof aliasRow>;
