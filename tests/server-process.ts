import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Those of `pnpm start`. */
const flags = ['--max-semi-space-size=2', '--optimize-for-size', '--v8-pool-size=1'];

const start = fileURLToPath(new URL('../server/start.ts', import.meta.url));

export interface ServerProcess {
  address: string;
  /** The one-time link that it printed, if there was no administrator. */
  setUp: string | undefined;
  pid: number;
  stop: () => Promise<void>;
  /** As `kill -9`: no time for any last words. */
  kill: () => Promise<void>;
}

/** Starts the real program on a free port; without a folder it gets one of its own. */
export async function startServer(
  data = mkdtempSync(join(tmpdir(), 'stratlas-')),
): Promise<ServerProcess> {
  const child = spawn(process.execPath, [...flags, start], {
    env: { ...process.env, DATABASE_URL: undefined, PORT: '0', STRATLAS_DATA: data },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  for await (const chunk of child.stdout) {
    output += String(chunk);
    if (output.includes('http://')) break;
  }
  const address = /ready: (\S+)/.exec(output)?.[1];
  if (address === undefined || child.pid === undefined) throw new Error(`No server: ${output}`);
  const end = (signal: NodeJS.Signals) => async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, 'exit');
  };
  const setUp = /once: (\S+)/.exec(output)?.[1];
  return { address, setUp, pid: child.pid, stop: end('SIGTERM'), kill: end('SIGKILL') };
}
