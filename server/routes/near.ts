import { z } from '@hono/zod-openapi';
import { readNear } from '../contract/near.ts';
import type { Database } from '../db/schema.ts';
import { badParameter } from '../errors.ts';
import type { Situated } from '../queries/ask/situated.ts';
import { madeOnce } from './made-once.ts';

const expected =
  'expected place:ID:KM, circle:LON,LAT:KM, polygon:LON,LAT;LON,LAT;… or corridor:LON,LAT;LON,LAT;…:KM';

/** A piece of land in a query, as the page's address writes it; `nearReader` reads it. */
export const nearParameter = z.string().openapi({
  example: 'place:contact-line-2015-2022:20',
  description: `${expected}; kilometres are from 0.1 to 200, and a place with land of its own needs none.`,
});

/** One for each database: whoever asks, exports or draws a land has it made once. */
const known = new WeakMap<Database, ReturnType<typeof landsOf>>();

const landsOf = (db: Database) =>
  madeOnce(async () => {
    const { rememberedLands } = await import('../queries/ask/situated.ts');
    return rememberedLands(db);
  });

/**
 * Reads pieces of land; the geometry comes when the first is asked for.
 * @returns throws ApiError 400 naming `near` for what is none
 */
export function nearReader(db: Database): (text: string) => Promise<Situated> {
  const lands = known.get(db) ?? landsOf(db);
  known.set(db, lands);
  return async (text) => {
    const near = readNear(text);
    if (near === null) throw badParameter('near', text, expected);
    const situated = await lands();
    return situated(near).catch((error: unknown) => {
      if (error instanceof Error && error.name === 'LandError') {
        throw badParameter('near', text, error.message);
      }
      throw error;
    });
  };
}
