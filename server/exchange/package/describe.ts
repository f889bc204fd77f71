import { emptyFilter } from '../../contract/filter.ts';
import type { Database } from '../../db/schema.ts';
import { aboutExport } from '../export/about.ts';
import type { Described } from './catalog.ts';

/** Reads what is told of the data to portals. */
export async function describeData(db: Database): Promise<Described> {
  const everything = { filter: emptyFilter, only: null };
  const [uk, en, oblast] = await Promise.all([
    aboutExport(db, everything, 'uk'),
    aboutExport(db, everything, 'en'),
    db
      .selectFrom('place')
      .select(['west', 'south', 'east', 'north'])
      .where('kind', '=', 'oblast')
      .where('inOblast', '=', 1)
      .executeTakeFirst(),
  ]);
  const { west = null, south = null, east = null, north = null } = oblast ?? {};
  const isWhole = west !== null && south !== null && east !== null && north !== null;
  return { uk, en, box: isWhole ? [west, south, east, north] : null };
}
