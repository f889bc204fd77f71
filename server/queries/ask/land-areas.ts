import type { AskResponse, Within } from '../../contract/ask.ts';
import { compareCodes } from '../../contract/codes.ts';
import type { Filter } from '../../contract/filter.ts';
import type { Database } from '../../db/schema.ts';
import { areaCondition } from '../filter-condition.ts';
import type { PlacesIn } from './land-places.ts';

type Areas = Pick<AskResponse, 'areas'> & { unplaced: number };

/**
 * The filter's areas of the strategy with a linked place in the land, in the strategy's order, and
 * how many have no place narrower than the oblast that could be drawn.
 */
export async function areasIn(db: Database, filter: Filter, places: PlacesIn): Promise<Areas> {
  const rows = await db
    .selectFrom('item')
    .leftJoin('link', 'link.itemCode', 'item.code')
    .leftJoin('place', 'place.id', 'link.placeId')
    .select(['item.code', 'place.id', 'place.kind', 'place.west'])
    .where((eb) => areaCondition(eb, filter))
    .execute();
  const byCode = [...Map.groupBy(rows, ({ code }) => code)];
  const isPlaced = (links: typeof rows) =>
    links.some(({ kind, west }) => west !== null && kind !== 'oblast');
  const areas = byCode.flatMap(([code, links]) => {
    const within = best(links.map(({ id }) => places.get(id ?? '')));
    return within === undefined ? [] : [{ code, within }];
  });
  return {
    areas: areas.sort((a, b) => compareCodes(a.code, b.code)),
    unplaced: byCode.filter(([, links]) => !isPlaced(links)).length,
  };
}

const best = (hows: readonly (Within | undefined)[]): Within | undefined =>
  hows.includes('inside') ? 'inside' : hows.find((how) => how !== undefined);
