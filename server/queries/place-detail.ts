import type { PlaceDetailResponse, PlaceResponse } from '../contract/responses.ts';
import type { Database } from '../db/schema.ts';
import { allItems } from './items.ts';
import { links } from './links.ts';
import { placeColumns, placeResponse } from './places.ts';
import { projectLinks } from './project-links.ts';

/** A place with its names, the units that hold it, and the areas and projects that concern it; null if unknown. */
export async function placeDetail(db: Database, id: string): Promise<PlaceDetailResponse | null> {
  const row = await db.selectFrom('place').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return null;
  const { attributes, source, licence, position: _, shape: __, ...plain } = row;
  const [aliases, parents, itsLinks, items] = await Promise.all([
    aliasesOf(db, id),
    parentsOf(db, row.parentId),
    links(db, { place: id }),
    allItems(db),
  ]);
  const linked = new Set(itsLinks.map(({ itemCode }) => itemCode));
  const concerned = items.filter((item) => item.level === 'area' && item.placeIds.includes(id));
  return {
    ...placeResponse(plain),
    attributes: JSON.parse(attributes),
    source,
    licence,
    aliases,
    parents,
    links: itsLinks,
    items: concerned.filter(({ code }) => linked.has(code)),
    inside: concerned.filter(({ code }) => !linked.has(code)),
    ...(await projectLinks(db, { place: [id] })),
  };
}

async function aliasesOf(db: Database, placeId: string): Promise<PlaceDetailResponse['aliases']> {
  const rows = await db
    .selectFrom('placeName')
    .select(['form', 'language', 'kind', 'fromDate', 'toDate', 'act'])
    .where('placeId', '=', placeId)
    .orderBy('form')
    .orderBy('language')
    .orderBy('kind')
    .execute();
  return rows.flatMap(({ kind, ...row }) => (kind === 'name' ? [] : [{ ...row, kind }]));
}

async function parentsOf(db: Database, parentId: string | null): Promise<PlaceResponse[]> {
  const parents: PlaceResponse[] = [];
  for (let id = parentId; id !== null; ) {
    const query = db.selectFrom('place').select(placeColumns).where('id', '=', id);
    const row = await query.executeTakeFirst();
    if (!row) break;
    parents.push(placeResponse(row));
    id = row.parentId;
  }
  return parents;
}
