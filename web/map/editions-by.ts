import type { MapData } from './bind-map.ts';

/** Asks for new tiles when something was published since the first ones, which need not wait for an answer. */
export function editionsBy(ask: MapData['edition'], redraw: () => void) {
  let [first, edition]: [string | null, string] = [null, ''];
  const show = (now: string) => {
    first ??= now;
    if (now === (edition || first)) return;
    edition = now;
    redraw();
  };
  // The panel of projects shows this failure.
  const follow = () => void ask().then(show, () => undefined);
  return { now: () => edition, follow };
}
