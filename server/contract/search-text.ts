import { foldName } from '@stratlas/geodata/names/fold';

/** What of an item can be searched: its code and its texts in both languages. */
export interface Searchable {
  code: string;
  titleUk: string | null;
  titleEn: string | null;
  textUk: string;
  textEn: string;
}

/** The text in which `matches()` and the database look for the words of a query. */
export const searchTextOf = (item: Searchable): string =>
  foldName(
    [item.code, item.titleUk, item.titleEn, item.textUk, item.textEn].filter(Boolean).join(' '),
  );
