import { foldName } from '@stratlas/geodata/names/fold';
import type { ProjectRecord } from '@stratlas/seeds/project';
import type { Database } from '../../../db/schema.ts';
import type { Given } from '../rows/given.ts';
import { identifierKey, idOfKey, keysOf, likenessKey } from '../rows/keys.ts';

const chunk = 500;

/**
 * The id of each project of a file: its own; else that of the record with its number in another
 * register; else that of the record with its title, place and source; else one made of these.
 */
export async function findIds(db: Database, given: readonly Given[]): Promise<Map<Given, string>> {
  const ids = new Map<Given, string>();
  const open = given.filter((one) => {
    if (one.id !== null) ids.set(one, one.id);
    return one.id === null;
  });
  if (open.length === 0) return ids;
  const known = await knownKeys(db);
  for (const one of open) {
    const { identifiers, likeness } = keysOf(one);
    const found = [...identifiers.map((key) => `identifier:${key}`), likeness]
      .map((key) => known.get(key))
      .find((id) => id !== undefined);
    const [first] = identifiers;
    ids.set(one, found ?? idOfKey(first === undefined ? likeness : `identifier:${first}`));
  }
  return ids;
}

/** The keys of all records that are not deleted, read some at a time. */
async function knownKeys(db: Database): Promise<Map<string, string>> {
  const keys = new Map<string, string>();
  for (let after = ''; ; ) {
    const rows = await db
      .selectFrom('record')
      .innerJoin('revision', (join) =>
        join
          .onRef('revision.recordType', '=', 'record.type')
          .onRef('revision.recordId', '=', 'record.id')
          .onRef('revision.number', '=', 'record.number'),
      )
      .select(['record.id', 'revision.record'])
      .where('record.type', '=', 'project')
      .where('record.state', '<>', 'deleted')
      .where('record.id', '>', after)
      .orderBy('record.id')
      .limit(chunk)
      .execute();
    for (const { id, record } of rows) addKeys(keys, id, JSON.parse(record));
    const last = rows.at(-1);
    if (last === undefined || rows.length < chunk) return keys;
    after = last.id;
  }
}

function addKeys(keys: Map<string, string>, id: string, record: ProjectRecord): void {
  for (const { scheme, id: number } of record.identifiers) {
    keys.set(`identifier:${identifierKey(scheme, number)}`, id);
  }
  const likeness = likenessKey({
    title: foldName(record.titleUk || record.titleEn),
    places: record.places.map(
      ({ placeId, geometry }) => placeId ?? (geometry ? JSON.stringify(geometry) : null),
    ),
    source: record.sources[0]?.title ?? '',
  });
  if (!keys.has(likeness)) keys.set(likeness, id);
}
