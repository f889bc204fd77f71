import type { View } from '@stratlas/server/contract';
import type { MapData } from './bind-map.ts';
import type { Shade } from './layers/shade.ts';

/** The shading of the last view that asked for one; an answer that comes too late is let go. */
export function shadingBy(data: Pick<MapData, 'shade'>, redraw: () => void) {
  let [shade, wanted]: [Shade | null, string] = [null, ''];
  const follow = (view: View) => {
    const { filter, units, measure, paid, in: currency } = view;
    const asked = view.shade ? JSON.stringify([filter, units, measure, paid, currency]) : '';
    if (asked === wanted) return;
    wanted = asked;
    const show = (next: Shade | null) => {
      if (wanted !== asked || shade === next) return;
      shade = next;
      redraw();
    };
    if (asked === '') show(null);
    // The control of the shading shows this failure.
    else void data.shade(view).then(show, () => show(null));
  };
  return { now: () => shade, follow };
}
