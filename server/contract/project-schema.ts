import {
  coverages,
  currencies,
  fundingKinds,
  identifierSchemes,
  type ProjectRecord,
  participantRoles,
  precisions,
  projectStatuses,
  sourceClasses,
} from '@stratlas/seeds/project';
import { z } from 'zod';
import { itemCodePattern } from './codes.ts';
import { placeIdPattern } from './filter.ts';

/** Lengths in characters: the official form is to fit on one or two pages. */
export const textLimits = { title: 500, line: 300, text: 4000 } as const;

const line = z.string().max(textLimits.line);
const text = z.string().max(textLimits.text);
const percent = z.number().min(0).max(100).multipleOf(0.01);
const year = z.int().min(1991).max(2100);
const date = z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/);
const id = z.string().regex(placeIdPattern);
const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
const ring = z
  .array(position)
  .min(4)
  .refine((points) => String(points[0]) === String(points.at(-1)), 'the ring is not closed');

const geometry = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('Point'), coordinates: position }),
  z.strictObject({ type: z.literal('LineString'), coordinates: z.array(position).min(2) }),
  z.strictObject({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) }),
]);

const item = z.strictObject({
  code: z.string().regex(itemCodePattern),
  share: percent,
  state: z.enum(['proposed', 'confirmed']),
});

/** A location without the rule that it must be somewhere: published ones may not tell where. */
export const placeFields = z.strictObject({
  placeId: id.nullable(),
  geometry: geometry.nullable(),
  share: percent,
  precision: z.enum(precisions),
  method: z.string().max(80),
  confidence: z.number().min(0).max(1),
  quote: line,
});

const place = placeFields.refine(
  (one) => one.placeId !== null || one.geometry !== null,
  'neither a place nor a drawing',
);

const funding = z.strictObject({
  funder: id,
  sourceClass: z.enum(sourceClasses),
  kind: z.enum(fundingKinds),
  amountMinor: z.int().nonnegative().nullable(),
  currency: z.enum(currencies),
  year: year.nullable(),
  untilYear: year.nullable(),
  covers: z.enum(coverages),
  note: text,
});

const indicator = z.strictObject({
  nameUk: line,
  nameEn: line,
  unit: z.string().max(40),
  baseline: z.number().nullable(),
  baselineYear: year.nullable(),
  values: z
    .array(z.strictObject({ year, target: z.number().nullable(), actual: z.number().nullable() }))
    .max(30),
});

const activity = z.strictObject({
  titleUk: line,
  titleEn: line,
  start: date.nullable(),
  end: date.nullable(),
});

const source = z.strictObject({
  title: line,
  url: z.url({ protocol: /^https?$/ }).nullable(),
  licence: line,
  note: text,
  row: z.string().max(80).nullable(),
});

/**
 * The shape and the limits of a record, also of an unfinished one; what a record still lacks for
 * publication is told by `problemsOf`.
 */
export const projectSchema = z.strictObject({
  items: z.array(item).max(30),
  titleUk: z.string().max(textLimits.title),
  titleEn: z.string().max(textLimits.title),
  purposeUk: text,
  purposeEn: text,
  places: z.array(place).max(100),
  territoryUk: text,
  territoryEn: text,
  beneficiariesUk: text,
  beneficiariesEn: text,
  beneficiaryCount: z.int().nonnegative().nullable(),
  descriptionUk: text,
  descriptionEn: text,
  resultsUk: text,
  resultsEn: text,
  indicators: z.array(indicator).max(50),
  activities: z.array(activity).max(50),
  start: date.nullable(),
  end: date.nullable(),
  funding: z.array(funding).max(200),
  participants: z
    .array(z.strictObject({ organisation: id, role: z.enum(participantRoles) }))
    .max(50),
  contact: z.strictObject({ name: line, phone: z.string().max(60), email: line }),
  otherUk: text,
  otherEn: text,
  status: z.enum(projectStatuses),
  partOf: id.nullable(),
  identifiers: z
    .array(z.strictObject({ scheme: z.enum(identifierSchemes), id: z.string().min(1).max(120) }))
    .max(20),
  sources: z.array(source).max(20),
  rest: z.string().max(20_000).optional(),
}) satisfies z.ZodType<ProjectRecord>;
