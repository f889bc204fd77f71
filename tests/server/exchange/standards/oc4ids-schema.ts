import { z } from 'zod';

/**
 * The part of OC4IDS 0.9.5 that the atlas writes, restated for these tests from the reference of the
 * standard: types, required members, closed codelists. Members that are not named here are refused; those
 * in English (`…_en`) are the atlas's own, which the standard allows.
 */
const moment = z.iso.datetime();
const text = z.string().min(1);
const english = { title_en: text.optional(), description_en: text.optional() };
const period = z.strictObject({ startDate: moment.optional(), endDate: moment.optional() });
const value = z.strictObject({ amount: z.number(), currency: z.enum(['UAH', 'EUR', 'USD']) });
const reference = z.strictObject({ id: text, name: text });

const geometry = z.union([
  z.strictObject({ type: z.literal('Point'), coordinates: z.array(z.number()).length(2) }),
  z.strictObject({ type: z.literal('LineString'), coordinates: z.array(z.array(z.number())) }),
  z.strictObject({
    type: z.literal('Polygon'),
    coordinates: z.array(z.array(z.array(z.number()))),
  }),
]);

const observation = z.strictObject({
  id: text,
  period: period.optional(),
  measure: text,
  unit: z.strictObject({ name: text }).optional(),
  notes: text.optional(),
});
const metric = z.strictObject({
  id: text,
  title: text.optional(),
  title_en: text.optional(),
  observations: z.array(observation).min(1),
});

const breakdown = z.strictObject({
  id: text,
  description: text.optional(),
  amount: value,
  period: period.optional(),
  sourceParty: reference,
});

const project = z.strictObject({
  id: text,
  identifiers: z.array(z.strictObject({ id: text, scheme: text })),
  updated: moment,
  title: text,
  description: text.optional(),
  ...english,
  status: z
    .enum([
      'identification',
      'preparation',
      'implementation',
      'completion',
      'completed',
      'cancelled',
    ])
    .optional(),
  period: period.optional(),
  purpose: text.optional(),
  purpose_en: text.optional(),
  additionalClassifications: z
    .array(
      z.strictObject({
        id: text,
        scheme: text,
        description: text,
        description_en: text.optional(),
        uri: z.url(),
      }),
    )
    .optional(),
  policyAlignment: z.strictObject({ description: text }).optional(),
  relatedProjects: z.array(z.strictObject({ id: text, scheme: text, identifier: text })).optional(),
  locations: z
    .array(
      z.strictObject({
        id: text,
        description: text.optional(),
        geometry: geometry.optional(),
        gazetteer: z.strictObject({ scheme: text, identifiers: z.array(text).min(1) }).optional(),
      }),
    )
    .optional(),
  budget: z
    .strictObject({
      amount: value.optional(),
      budgetBreakdowns: z
        .array(
          z.strictObject({
            id: text,
            description: text,
            budgetBreakdown: z.array(breakdown).min(1),
          }),
        )
        .optional(),
    })
    .optional(),
  parties: z
    .array(
      z.strictObject({
        id: text,
        name: text,
        name_en: text.optional(),
        roles: z.array(
          z.enum(['funder', 'publicAuthority', 'administrativeEntity', 'procuringEntity']),
        ),
      }),
    )
    .optional(),
  documents: z
    .array(
      z.strictObject({
        id: text,
        title: text.optional(),
        url: z.url().optional(),
        description: text.optional(),
      }),
    )
    .optional(),
  benefits: z
    .array(
      z.strictObject({
        id: text,
        description: text.optional(),
        description_en: text.optional(),
        beneficiaries: z
          .array(
            z.strictObject({
              id: text,
              description: text.optional(),
              description_en: text.optional(),
              numberOfPeople: z.int().optional(),
            }),
          )
          .optional(),
      }),
    )
    .optional(),
  forecasts: z.array(metric).optional(),
  metrics: z.array(metric).optional(),
  milestones: z
    .array(
      z.strictObject({
        id: text,
        title: text.optional(),
        title_en: text.optional(),
        dueDate: moment.optional(),
      }),
    )
    .optional(),
  transactions: z
    .array(z.strictObject({ id: text, date: moment.optional(), value, payer: reference }))
    .optional(),
});

export const packageSchema = z.strictObject({
  uri: z.url(),
  version: z.string().regex(/^\d+\.\d+$/),
  publishedDate: moment,
  publisher: z.strictObject({ name: text, uid: text }),
  about: z.object({ licence: text }),
  projects: z.array(project).min(1),
});
