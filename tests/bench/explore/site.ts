import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { buildPageIfChanged } from '../../../server/page-build.ts';

const program = fileURLToPath(new URL('serve.ts', import.meta.url));

export interface BenchSite {
  /** Our page with the projects on its map, and the bare page with the same. */
  ours: string;
  bare: string;
  stop: () => Promise<void>;
}

/** Serves both pages over a data folder, in a process of their own. @param tiles whether the bare page takes vector tiles */
export async function startSite(folder: string, tiles: boolean): Promise<BenchSite> {
  buildPageIfChanged();
  const child = fork(program, [folder]);
  const [{ port }] = await once(child, 'message');
  const address = `http://127.0.0.1:${port}`;
  const stop = async () => {
    child.disconnect();
    await once(child, 'exit');
  };
  return {
    ours: `${address}/?view=projects`,
    bare: `${address}/bare${tiles ? '?tiles' : ''}`,
    stop,
  };
}
