import { lineage } from '../../contract/codes.ts';
import type { Database } from '../../db/schema.ts';
import type { Names } from './form.ts';

const levels = ['Стратегічна ціль', 'Оперативна ціль', 'Завдання', 'Орієнтовна сфера'];

/** Reads the names that a form needs; what is not known keeps its id. */
export async function readNames(db: Database): Promise<Names> {
  const [items, places, organisations] = await Promise.all([
    db.selectFrom('item').select(['code', 'textUk']).execute(),
    db.selectFrom('place').select(['id', 'nameUk', 'parentId']).execute(),
    db.selectFrom('organisation').select(['id', 'nameUk', 'nameEn']).execute(),
  ]);
  const textByCode = new Map(items.map(({ code, textUk }) => [code, textUk]));
  const placeById = new Map(places.map((place) => [place.id, place]));
  const organisationById = new Map(organisations.map((one) => [one.id, one]));
  const item = (code: string) => {
    const level = levels[lineage(code).length - 1] ?? '';
    return `${level} ${code}. ${textByCode.get(code) ?? ''}`.trim();
  };
  return {
    item,
    lineage: (code) => lineage(code).map(item),
    place: (id) => {
      const names: string[] = [];
      for (
        let at = placeById.get(id);
        at && names.length < 2;
        at = placeById.get(at.parentId ?? '')
      ) {
        names.push(at.nameUk);
      }
      return names.join(', ') || id;
    },
    organisation: (id) => {
      const known = organisationById.get(id);
      return known?.nameUk || known?.nameEn || id;
    },
  };
}
