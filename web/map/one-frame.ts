import type { Map as MapLibreMap } from 'maplibre-gl';

/** On a slow line what is there already is drawn after this time, in ms. */
const patience = 500;

/**
 * Draws other tiles of a source when they are all there, and not after each of them: without a
 * graphics card every frame between costs as much as the one that is waited for.
 * @returns what is told that a source was given other tiles
 */
export function oneFrameForTiles(map: MapLibreMap): (source: string) => void {
  const repaint = map.triggerRepaint.bind(map);
  let awaited: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  map.triggerRepaint = () => {
    if (awaited === null || map.isMoving()) repaint();
  };
  const draw = () => {
    clearTimeout(timer);
    awaited = null;
    repaint();
  };
  map.on('sourcedata', ({ sourceId, tile }) => {
    if (tile && sourceId === awaited && map.isSourceLoaded(sourceId)) draw();
  });
  return (source) => {
    clearTimeout(timer);
    awaited = source;
    timer = setTimeout(draw, patience);
  };
}
