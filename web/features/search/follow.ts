import { writeNear } from '@stratlas/server/contract';
import { changeFilter, changeView, select } from '../../state/view-store.ts';
import { readKey, refOfKey } from './option-key.ts';

/** How far around a typed position one asks at first. */
const km = 5;

/** Does what an option promises: selects, filters by the words, or asks what is near a position. */
export function follow(key: string, words: string): void {
  const { what, id } = readKey(key);
  const ref = refOfKey(key);
  if (ref !== null) select(ref);
  else if (what === 'words') changeFilter({ q: words });
  else if (what === 'position') {
    const [lon = 0, lat = 0] = id.split(',').map(Number);
    changeView({ panel: 'ask', near: writeNear({ kind: 'circle', centre: [lon, lat], km }) });
  }
}
