import { z } from '@hono/zod-openapi';
import { placeKinds } from '@stratlas/geodata/place';

const offset = z.int().nonnegative().describe('In UTF-16 code units of the text as given.');
const found = {
  start: offset,
  end: offset,
  quote: z.string().openapi({ example: 'у м. Рубіжному' }),
  rule: z
    .string()
    .describe('How it was found, and after a colon what chose among places of one name.'),
  confidence: z.number().min(0).max(1).describe('Below 0.5 the text does not say which place.'),
};

/** What names a place. */
export const mentionSchema = z
  .object({
    ...found,
    placeId: z.string().openapi({ example: 'UA44120090010096548' }),
    kind: z.enum(placeKinds),
    candidates: z.array(z.string()).optional().describe('All that the words may mean, if several.'),
  })
  .openapi('Mention');

/** What speaks of a kind of place or of a zone: one of `placeKind` and `placeId` is there. */
export const typeMentionSchema = z
  .object({
    ...found,
    placeKind: z.enum(placeKinds).optional(),
    placeId: z.string().optional().openapi({ example: 'zone-rural' }),
  })
  .openapi('TypeMention');

export const linkedTextSchema = z
  .object({ mentions: z.array(mentionSchema), types: z.array(typeMentionSchema) })
  .openapi('LinkedText');
export type LinkedTextResponse = z.infer<typeof linkedTextSchema>;
