import { lineage } from '../contract/codes.ts';
import type { ItemDetailResponse, LinkResponse } from '../contract/responses.ts';
import type { Database } from '../db/schema.ts';
import { allItems } from './items.ts';
import { links } from './links.ts';
import { placeColumns, placeResponse } from './places.ts';
import { projectLinks } from './project-links.ts';

/** An item with everything above it, and places and projects of it and of all under it; null if unknown. */
export async function itemDetail(db: Database, code: string): Promise<ItemDetailResponse | null> {
  const items = await allItems(db);
  const item = items.find((one) => one.code === code);
  if (!item) return null;
  const above = lineage(code).slice(0, -1);
  const itsLinks = await links(db, { item: code });
  return {
    ...item,
    lineage: items.filter((one) => above.includes(one.code)),
    places: await linkedPlaces(db, itsLinks),
    ...(await projectLinks(db, { item: [code] })),
  };
}

async function linkedPlaces(db: Database, rows: readonly LinkResponse[]) {
  const linksOf = Map.groupBy(rows, ({ placeId }) => placeId);
  if (linksOf.size === 0) return [];
  const places = await db
    .selectFrom('place')
    .select(placeColumns)
    .where('id', 'in', [...linksOf.keys()])
    .orderBy('position')
    .execute();
  return places.map((place) => ({
    ...placeResponse(place),
    links: linksOf.get(place.id) ?? [],
  }));
}
