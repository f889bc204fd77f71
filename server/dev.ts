import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Vite with hot reload in front of a server that starts anew when its sources change. */
const root = fileURLToPath(new URL('..', import.meta.url));
const apiPort = process.env.API_PORT ?? '4322';

const run = (command: string, args: string[], environment: Record<string, string>): ChildProcess =>
  spawn(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...environment } });

const children = [
  run(process.execPath, ['--watch', 'server/main.ts'], { PORT: apiPort }),
  run('vite', [], { API_PORT: apiPort }),
];
const stop = () => {
  for (const child of children) child.kill();
};
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
for (const child of children) child.once('exit', stop);
