import type { Map as MapLibreMap } from 'maplibre-gl';

/** A place on the page where a map has its size and nobody sees it, hears it or comes to it with a key. */
export function unseenPlace(): HTMLElement {
  const place = document.createElement('div');
  place.inert = true;
  place.ariaHidden = 'true';
  place.dataset.unseen = '';
  Object.assign(place.style, {
    position: 'fixed',
    left: '-20000px',
    top: '0',
    visibility: 'hidden',
  });
  document.body.append(place);
  return place;
}

/** In CSS pixels. */
export const resize = (
  { style }: HTMLElement,
  { width, height }: { width: number; height: number },
): void => {
  style.width = `${width}px`;
  style.height = `${height}px`;
};

export class PictureFailure extends Error {
  override readonly name = 'PictureFailure';
  readonly reason: 'too_large' | 'no_answer' | 'no_map';

  constructor(reason: PictureFailure['reason'], message: string) {
    super(message);
    this.reason = reason;
  }
}

/** Longer than this no piece takes: then the data do not come, or the machine cannot draw. In milliseconds. */
const patience = 60_000;

/** Waits until all is drawn. @throws when it is given up meanwhile, or nothing comes */
export function drawn(map: MapLibreMap, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(
      () => end(() => reject(new PictureFailure('no_answer', 'The map was not drawn in time.'))),
      patience,
    );
    const end = (settle: () => void) => {
      clearTimeout(late);
      idle.unsubscribe();
      signal.removeEventListener('abort', onAbort);
      settle();
    };
    const onAbort = () => end(() => reject(signal.reason));
    const idle = map.on('idle', () => end(resolve));
    if (signal.aborted) return onAbort();
    signal.addEventListener('abort', onAbort);
    map.triggerRepaint();
  });
}
