import { z } from '@hono/zod-openapi';
import { placeKinds } from '@stratlas/geodata/place';

const offset = z.int().nonnegative().describe('In the strategy file, in UTF-16 code units.');

/** One row of the ledger. */
export const ledgerRowSchema = z
  .object({
    id: z.string(),
    itemCode: z.string().openapi({ example: '2.1.2/3' }),
    placeId: z.string().nullable().describe('One of placeId and placeKind is null.'),
    placeKind: z.enum(placeKinds).nullable().describe('All places of the kind in the oblast.'),
    relation: z.string().describe('`not_meant` where a person says that the place is not meant.'),
    method: z.string().openapi({ example: 'rule:railway_line' }),
    quote: z.string(),
    startOffset: offset,
    endOffset: offset,
    quoteCode: z.string().describe('The item whose text holds the quote.'),
    form: z.string().describe('The quote as names are compared.'),
    confidence: z.number().min(0).max(1),
    createdAt: z.string().describe('ISO 8601, UTC.'),
    supersededBy: z
      .string()
      .nullable()
      .describe(
        'Null while it holds. Else the id of the row that settled it, `correction:` with that of a correction, or `sources:` with the version that no longer states it.',
      ),
  })
  .openapi('LedgerRow');
export type LedgerRowResponse = z.infer<typeof ledgerRowSchema>;
