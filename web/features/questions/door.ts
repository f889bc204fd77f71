const key = 'stratlas-questions';

/** Whether the questions are offered unasked: to who comes without a link, until they are closed once. */
export const isDoorOpen = (search: string, kept: Pick<Storage, 'getItem'>): boolean =>
  search === '' && kept.getItem(key) === null;

export const closeDoor = (kept: Pick<Storage, 'setItem'> = localStorage): void =>
  kept.setItem(key, 'closed');
