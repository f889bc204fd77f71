/** Something that was chosen in the search, to be chosen again. */
export interface Recent {
  key: string;
  label: string;
}

const name = 'stratlas-recent';
const most = 6;

/** The last choices on this device, the last one first; none where they cannot be read. */
export function readRecent(kept: Pick<Storage, 'getItem'>): Recent[] {
  try {
    const read: unknown = JSON.parse(kept.getItem(name) ?? '[]');
    return Array.isArray(read) ? read.filter(isRecent).slice(0, most) : [];
  } catch {
    return [];
  }
}

const isRecent = (one: Partial<Recent> | null): one is Recent =>
  typeof one?.key === 'string' && typeof one.label === 'string';

/** Puts a choice in front; the same one is there once. @returns the list as it is kept */
export function addRecent(kept: Pick<Storage, 'getItem' | 'setItem'>, chosen: Recent): Recent[] {
  const others = readRecent(kept).filter(({ key }) => key !== chosen.key);
  const recent = [chosen, ...others].slice(0, most);
  kept.setItem(name, JSON.stringify(recent));
  return recent;
}

export const forgetRecent = (kept: Pick<Storage, 'removeItem'>): void => kept.removeItem(name);
