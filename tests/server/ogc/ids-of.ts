import type { Database } from '../../../server/db/schema.ts';
import type { Collection } from '../../../server/ogc/collections.ts';

/** The ids that the database holds of a collection, asked for as simply as can be. */
export async function idsOf(db: Database, { origin }: Collection): Promise<string[]> {
  const ids = async () => {
    switch (origin.of) {
      case 'projects':
        return (await db.selectFrom('project').select('id').execute()).map(({ id }) => id);
      case 'locations':
        return (
          await db.selectFrom('projectPlace').selectAll().where('lon', 'is not', null).execute()
        ).map(({ projectId, position }) => `${projectId}:${position}`);
      case 'links':
        return (await db.selectFrom('link').select('id').execute()).map(({ id }) => id);
      case 'items':
        return (await db.selectFrom('item').select('code').execute()).map(({ code }) =>
          code.replaceAll('/', '~'),
        );
      case 'funding':
        return [...(await placeIds(db, 'hromada')), 'elsewhere'];
      case 'ground':
        return (await db.selectFrom('ground').select('id').execute()).map(({ id }) => id);
      case 'places':
        return placeIds(db, origin.kind);
    }
  };
  return (await ids()).sort();
}

const placeIds = async (db: Database, kind: string): Promise<string[]> =>
  (await db.selectFrom('place').select(['id', 'kind']).execute()).flatMap((place) =>
    place.kind === kind ? [place.id] : [],
  );
