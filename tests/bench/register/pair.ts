import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('serve.ts', import.meta.url));
const flags = ['--max-semi-space-size=2', '--optimize-for-size'];

/** Ports of the app and of the bare route beside it. */
export interface Pair {
  app: number;
  bare: number;
  stop: () => Promise<void>;
}

/** Starts both over a data folder, in a process of their own with the flags of `pnpm start`. */
export async function startPair(folder: string): Promise<Pair> {
  const child = spawn(process.execPath, [...flags, program, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(child.stdout, 'data');
  const stop = async () => {
    child.kill('SIGTERM');
    if (child.exitCode === null) await once(child, 'exit');
  };
  return { ...JSON.parse(String(line)), stop };
}
