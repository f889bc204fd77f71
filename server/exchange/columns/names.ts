import type { Database } from '../../db/schema.ts';
import { codeWords } from './code-words.ts';

export type Language = 'uk' | 'en';

/** What codes and ids are called in one language. */
export interface Names {
  language: Language;
  /** @param field of the record, which tells what its code is a code of */
  of: (field: string, code: string) => string;
}

/** Reads what places, organisations and items are called (about 1,500 names). */
export async function readNames(db: Database, language: Language): Promise<Names> {
  const name = language === 'uk' ? 'nameUk' : 'nameEn';
  const [places, organisations, items] = await Promise.all([
    db
      .selectFrom('place')
      .select(['id', 'kind', 'parentId', `${name} as name`])
      .execute(),
    db
      .selectFrom('organisation')
      .select(['id', `${name} as name`])
      .execute(),
    db.selectFrom('item').select(['code', 'titleUk', 'titleEn', 'textUk', 'textEn']).execute(),
  ]);
  const byId = new Map(places.map((place) => [place.id, place]));
  const unitOf = (kind: string) => (id: string) => {
    let place = byId.get(id);
    while (place && place.kind !== kind) place = byId.get(place.parentId ?? '');
    return place?.name;
  };
  const organisationNames = new Map(organisations.map((one) => [one.id, one.name]));
  const titles = new Map(
    items.map(({ code, ...item }) =>
      language === 'uk' ? [code, item.titleUk ?? item.textUk] : [code, item.titleEn ?? item.textEn],
    ),
  );
  const known: Readonly<Record<string, (code: string) => string | undefined>> = {
    placeId: (id) => byId.get(id)?.name,
    hromada: unitOf('hromada'),
    raion: unitOf('raion'),
    funder: (id) => organisationNames.get(id),
    organisation: (id) => organisationNames.get(id),
    code: (code) => titles.get(code),
  };
  return {
    language,
    of: (field, code) => known[field]?.(code) ?? codeWords[field]?.[code]?.[language] ?? '',
  };
}
