import { z } from '@hono/zod-openapi';

const maxNote = 2000;
const maxName = 200;
const offset = z.int().nonnegative();
const placeId = z.string().regex(/^[A-Za-z0-9-]{2,64}$/, 'expected the id of a place');

/** A correction of one link: these words of the item do not mean this place but that one, or none. */
export const correctionSchema = z
  .strictObject({
    version: z.literal(1),
    kind: z.literal('link-correction'),
    /** Of `/api/links`; or of `/api/ledger`. One of the two is there. */
    linkId: z.string().min(1).optional(),
    ledgerId: z.string().min(1).optional(),
    itemCode: z.string(),
    quote: z.string().min(1),
    /** Of the quote in the strategy's file, in UTF-16 code units. */
    start: offset,
    end: offset,
    wrongPlaceId: placeId,
    /** Null: the words mean no place. */
    rightPlaceId: placeId.nullable(),
    /** Why; may be empty. */
    note: z.string().max(maxNote),
    author: z.string().min(1).max(maxName).optional(),
    createdAt: z.iso.datetime(),
  })
  .refine(
    ({ linkId, ledgerId }) => (linkId === undefined) !== (ledgerId === undefined),
    'one of linkId and ledgerId',
  );
export type Correction = z.infer<typeof correctionSchema>;
