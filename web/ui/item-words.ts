import type { ItemResponse, Language } from '@stratlas/server/contract';

type Texts = Pick<ItemResponse, 'textUk' | 'textEn' | 'titleUk' | 'titleEn'>;

export const textOf = (item: Pick<Texts, 'textUk' | 'textEn'>, language: Language): string =>
  language === 'uk' ? item.textUk : item.textEn;

/** The short title where the item has one, else the whole text. */
export const labelOf = (item: Texts, language: Language): string =>
  (language === 'uk' ? item.titleUk : item.titleEn) ?? textOf(item, language);

export const nameOf = (place: { nameUk: string; nameEn: string }, language: Language): string =>
  language === 'uk' ? place.nameUk : place.nameEn;
