import type { LocalCopy } from '../draft/local-copies.ts';

/** Something that was typed and not saved. */
export interface Unsaved {
  id: string;
  titleUk: string;
  titleEn: string;
  at: string;
  /** Whether the server does not have it yet. */
  isHereOnly: boolean;
}

interface Kept {
  recordId: string;
  titleUk: string;
  titleEn: string;
  updatedAt: string;
}

/** What the server and this device keep, each project once, the latest first. */
export function unsavedOf(kept: readonly Kept[], here: readonly LocalCopy[]): Unsaved[] {
  const all = [
    ...here.map(({ id, record: { titleUk, titleEn }, at }): Unsaved => {
      return { id, titleUk, titleEn, at, isHereOnly: true };
    }),
    ...kept.map(({ recordId, titleUk, titleEn, updatedAt }): Unsaved => {
      return { id: recordId, titleUk, titleEn, at: updatedAt, isHereOnly: false };
    }),
  ].sort((a, b) => (a.at < b.at ? 1 : -1));
  return all.filter(({ id }, index) => all.findIndex((one) => one.id === id) === index);
}
