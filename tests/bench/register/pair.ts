import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('serve.ts', import.meta.url));
const flags = ['--max-semi-space-size=2', '--optimize-for-size', '--v8-pool-size=1'];

/** Ports of the app and of the bare route beside it. */
export interface Pair {
  app: number;
  bare: number;
  stop: () => Promise<void>;
}

/** Starts both over a data folder, in a process of their own with the flags of `pnpm start`; it ends with this one. */
export async function startPair(folder: string): Promise<Pair> {
  const child = fork(program, [folder], { execArgv: flags });
  const [ports] = await once(child, 'message');
  const stop = async () => {
    child.disconnect();
    await once(child, 'exit');
  };
  return { ...ports, stop };
}
