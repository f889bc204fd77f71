import type { ProjectRecord } from '@stratlas/seeds/project';
import type { UnknownReference } from '../../contract/records.ts';
import type { Reader } from '../../db/compiled-once.ts';

interface Reference {
  /** Path of the field, as `places.2`. */
  field: string;
  id: string;
}

/** What a project refers to and is not there: items, places, organisations, a programme. */
export async function unknownReferences(
  db: Reader,
  projectId: string,
  record: ProjectRecord,
): Promise<UnknownReference[]> {
  const { items, places, organisations, programme } = referencesIn(record);
  const lost = [
    ...(await without(items, (ids) => codesOfItems(db, ids))),
    ...(await without(places, (ids) => idsIn(db, 'place', ids))),
    ...(await without(organisations, (ids) => idsIn(db, 'organisation', ids))),
    ...(await without(programme, (ids) => otherProjects(db, ids, projectId))),
  ];
  return lost.map(({ field }) => ({ field, code: 'unknown', weight: 'wrong' }));
}

function referencesIn({ items, places, funding, participants, partOf }: ProjectRecord) {
  const at = (field: string, id: string | null): Reference[] =>
    id === null ? [] : [{ field, id }];
  return {
    items: items.flatMap(({ code }, index) => at(`items.${index}`, code)),
    places: places.flatMap(({ placeId }, index) => at(`places.${index}`, placeId)),
    organisations: [
      ...funding.flatMap(({ funder }, index) => at(`funding.${index}.funder`, funder)),
      ...participants.flatMap((one, index) =>
        at(`participants.${index}.organisation`, one.organisation),
      ),
    ],
    programme: at('partOf', partOf),
  };
}

async function without(
  references: readonly Reference[],
  find: (ids: string[]) => Promise<string[]>,
): Promise<Reference[]> {
  if (references.length === 0) return [];
  const known = new Set(await find([...new Set(references.map(({ id }) => id))]));
  return references.filter(({ id }) => !known.has(id));
}

async function codesOfItems(db: Reader, codes: string[]): Promise<string[]> {
  const rows = await db.selectFrom('item').select('code').where('code', 'in', codes).execute();
  return rows.map(({ code }) => code);
}

async function idsIn(db: Reader, table: 'place' | 'organisation', ids: string[]) {
  const rows = await db.selectFrom(table).select('id').where('id', 'in', ids).execute();
  return rows.map(({ id }) => id);
}

/** Nothing is a part of itself, nor of what was deleted. */
async function otherProjects(db: Reader, ids: string[], projectId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('record')
    .select('id')
    .where('type', '=', 'project')
    .where('id', 'in', ids)
    .where('id', '<>', projectId)
    .where('state', '<>', 'deleted')
    .execute();
  return rows.map(({ id }) => id);
}
