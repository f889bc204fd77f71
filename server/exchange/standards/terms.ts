import type { OrganisationKind } from '@stratlas/seeds/project';
import type { Database } from '../../db/schema.ts';
import { type Names, readNames } from '../columns/names.ts';

/** What a standard has to say in words beside the register's codes. */
export interface Terms {
  uk: Names;
  en: Names;
  organisationKind: (id: string) => OrganisationKind | undefined;
  placeKind: (id: string) => string | undefined;
}

/** Reads it once for one file. */
export async function readTerms(db: Database): Promise<Terms> {
  const [uk, en, organisations, places] = await Promise.all([
    readNames(db, 'uk'),
    readNames(db, 'en'),
    db.selectFrom('organisation').select(['id', 'kind']).execute(),
    db.selectFrom('place').select(['id', 'kind']).execute(),
  ]);
  const kinds = new Map(organisations.map(({ id, kind }) => [id, kind]));
  const placeKinds = new Map(places.map(({ id, kind }) => [id, kind]));
  return {
    uk,
    en,
    organisationKind: (id) => kinds.get(id),
    placeKind: (id) => placeKinds.get(id),
  };
}
