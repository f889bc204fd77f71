/** Between two looks, in milliseconds. */
const pause = 8;

/**
 * Waits until a WebGL canvas holds what it was told to draw. Whoever reads it earlier waits too,
 * but with the whole page: in software a piece takes as long as a second.
 * @throws when it is given up meanwhile
 */
export async function finished(canvas: HTMLCanvasElement, signal: AbortSignal): Promise<void> {
  const gl = canvas.getContext('webgl2');
  const fence = gl?.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  if (!gl || !fence) return;
  gl.flush();
  while (gl.getSyncParameter(fence, gl.SYNC_STATUS) === gl.UNSIGNALED) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    signal.throwIfAborted();
  }
  gl.deleteSync(fence);
}
