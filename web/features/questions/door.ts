import { browserStorage } from '../../state/storage.ts';

const key = 'stratlas-questions';

/**
 * Whether the questions are offered unasked: to who comes without a link, until they are closed once.
 * @param kept where that is remembered; where nothing can be, nothing is offered
 */
export function isDoorOpen(search: string, kept: () => Pick<Storage, 'getItem'>): boolean {
  if (search !== '') return false;
  try {
    return kept().getItem(key) === null;
  } catch {
    return false;
  }
}

export const closeDoor = (kept: Pick<Storage, 'setItem'> = browserStorage()): void =>
  kept.setItem(key, 'closed');
