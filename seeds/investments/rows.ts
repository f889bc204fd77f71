import { z } from 'zod';
import {
  coverages,
  currencies,
  fundingKinds,
  identifierSchemes,
  organisationKinds,
  participantRoles,
  projectStatuses,
  sourceClasses,
} from '../project.ts';
import { scaled } from './decimal.ts';

const words = z.string().min(1);
const sumText = /^\d+(\.\d{1,2})?$/;
/** Hundredths of the currency; null for an empty cell. */
const sum = z
  .string()
  .refine((text) => text === '' || sumText.test(text), 'a sum with at most two decimals')
  .transform((text) => (text === '' ? null : scaled(text, 2)));
const year = z
  .string()
  .regex(/^(\d{4})?$/)
  .transform((text) => (text === '' ? null : Number(text)));
const share = z.string().regex(sumText).transform(Number);

/** A row as its source has it: what is planned or given, by whom, where, and how sure that is. */
export const investmentRow = z.strictObject({
  id: words,
  titleUk: words,
  titleEn: words,
  /** What the source's title says besides of the money. */
  remark: z.string(),
  donor: words,
  donorType: words,
  amount: sum,
  amountKind: words,
  executed: sum,
  currency: z.enum(['', ...currencies]),
  from: year,
  to: year,
  places: z.string(),
  task: z.string(),
  taskMatch: z.enum(['keyword', 'read by hand']),
  source: words,
  sourceUrl: z.string(),
  licence: words,
  confidence: words,
});
export type InvestmentRow = z.infer<typeof investmentRow>;

export const fundingRow = z.strictObject({
  id: words,
  funder: words,
  sourceClass: z.enum(sourceClasses),
  kind: z.enum(fundingKinds),
  amount: sum,
  currency: z.enum(currencies),
  covers: z.enum(coverages),
  note: words,
});
export type FundingRow = z.infer<typeof fundingRow>;

export const organisationRow = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/),
  nameUk: words,
  nameEn: words,
  kind: z.enum(organisationKinds),
});

export const participantRow = z.strictObject({
  id: words,
  organisation: words,
  role: z.enum(participantRoles),
});

export const identifierRow = z.strictObject({
  id: words,
  scheme: z.enum(identifierSchemes),
  identifier: words,
});

/** Whether a sum counts for the oblast, and if not, why. */
const decisions = [
  'counted',
  'idea',
  'component',
  'multi_region',
  'country_wide',
  'control_total',
  'no_year',
  'no_amount',
] as const;

export const reviewRow = z.strictObject({
  id: words,
  decision: z.enum(decisions),
  status: z.enum(projectStatuses),
  partOf: z.string(),
  reasonUk: words,
  reasonEn: words,
});
export type ReviewRow = z.infer<typeof reviewRow>;

/** `2.1.2:65 1.2.1:35`: codes of tasks with their shares in per cent. */
const sharedTasks = z
  .string()
  .regex(/^\d\.\d\.\d:\d+(\.\d{1,2})?( \d\.\d\.\d:\d+(\.\d{1,2})?)*$/)
  .transform((text) =>
    text.split(' ').map((part) => {
      const [code = '', per = ''] = part.split(':');
      return { code, share: Number(per) };
    }),
  );

export const taskReviewRow = z.strictObject({
  id: words,
  guessed: words,
  reviewed: sharedTasks,
  reason: words,
});
export type TaskReviewRow = z.infer<typeof taskReviewRow>;

export const placeRow = z.strictObject({
  id: words,
  placeId: words,
  share,
  method: z.string().regex(/^(given|curated|rule:[a-z_:]+)$/),
  confidence: z.coerce.number().gt(0).lte(1),
  quote: z.string(),
});

export const mergeRow = z.strictObject({
  projectId: words,
  rows: z.string().transform((text) => text.split(' ')),
  reasonUk: words,
  reasonEn: words,
});

export const rateRow = z.strictObject({
  currency: z.enum(['EUR', 'USD']),
  year: z.coerce.number().int(),
  rate: z
    .string()
    .regex(/^\d+\.\d{2,4}$/)
    .transform((text) => scaled(text, 4)),
  source: words,
});
