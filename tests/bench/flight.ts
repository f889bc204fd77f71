import type { Page } from 'playwright-core';
import { atRest } from './drawn-page.ts';

/** A change of step as the hall sees it. */
export interface SeenFlight {
  /** From the key to the first frame that shows the map elsewhere, in ms. */
  start: number;
  /** To the frame with which it has arrived, in ms. */
  end: number;
  /** Frames a second from the one to the other. */
  rate: number;
}

/**
 * Runs in the page: presses a key and follows the map until it rests. A frame counts where WebGL drew
 * and the bar of the scale had changed, as it does whenever the camera moves; and it counts from when
 * the drawing program has passed the fence behind it, for what it is only told to draw nobody sees.
 */
async function seen(key: string): Promise<SeenFlight> {
  const gl = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas')?.getContext('webgl2');
  const bar = document.querySelector<HTMLElement>('.maplibregl-ctrl-scale');
  if (!gl || !bar) throw new Error('no map with a scale');
  const draw = gl.drawElements;
  let isDrawn = false;
  gl.drawElements = (...given) => {
    isDrawn = true;
    draw.apply(gl, given);
  };
  const [fences, done]: [WebGLSync[], number[]] = [[], []];
  const settle = () => {
    const [first] = fences;
    if (first === undefined || gl.getSyncParameter(first, gl.SYNC_STATUS) !== gl.SIGNALED) return;
    fences.shift();
    done.push(performance.now());
  };
  let width = bar.style.width;
  const look = () => {
    if (isDrawn && bar.style.width !== width) {
      const fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
      gl.flush();
      if (fence) fences.push(fence);
    }
    isDrawn = false;
    width = bar.style.width;
  };
  const begunAt = performance.now();
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  const settling = setInterval(settle, 1);
  const isOver = () => fences.length === 0 && performance.now() - (done.at(-1) ?? begunAt) > 1000;
  while (!isOver()) {
    await new Promise(requestAnimationFrame);
    look();
  }
  clearInterval(settling);
  gl.drawElements = draw;
  const [first = Number.NaN, last = first] = [done[0], done.at(-1)];
  return {
    start: first - begunAt,
    end: last - begunAt,
    rate: ((done.length - 1) * 1000) / (last - first),
  };
}

/** Presses a key in a page that draws without delay. */
export async function flightAfter(page: Page, key: string): Promise<SeenFlight> {
  await atRest(page);
  return page.evaluate(seen, key);
}
