import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const program = fileURLToPath(new URL('../../server/main.ts', import.meta.url));
let data: string;
let started: ChildProcess[] = [];

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'stratlas-'));
  started = [];
});
afterEach(() => {
  for (const child of started) child.kill('SIGKILL');
  rmSync(data, { recursive: true });
});

/** The real program with its output; `ready` holds once it has said a whole line. */
function start(environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, [program], {
    env: { ...process.env, PORT: '0', STRATLAS_DATA: data, ...environment },
  });
  started.push(child);
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.err += text;
  });
  const exit = once(child, 'close').then(([code]) => code as number | null);
  const ready = async () => {
    while (!said.out.includes('\n') && child.exitCode === null) await once(child.stdout, 'data');
    return /http:\S+/.exec(said.out)?.[0] ?? '';
  };
  return { child, said, exit, ready };
}

test.each(['SIGTERM', 'SIGINT'] as const)(
  'it says its address when ready, answers there, and ends cleanly on %s',
  async (signal) => {
    const { child, said, exit, ready } = start();
    const address = await ready();
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
    child.kill(signal);
    expect(await exit).toBe(0);
    const [first, ...others] = said.out.split('\n');
    expect([first, said.err]).toEqual([`Stratlas is ready: ${address}`, '']);
    expect(others).toEqual([expect.stringMatching(/^Set up the first administrator, once: /), '']);
  },
);

test('while there is no administrator it says a link to make one, another at each start', async () => {
  const link = async (environment = {}) => {
    const { child, said, exit, ready } = start(environment);
    const address = await ready();
    child.kill('SIGTERM');
    await exit;
    const [, found = ''] = /once: (\S+)/.exec(said.out) ?? [];
    return found.replace(address, '');
  };
  const [first, second] = [await link(), await link()];
  expect(first).toMatch(/^\/#join=[\w-]{43}$/);
  expect(second).toMatch(/^\/#join=[\w-]{43}$/);
  expect(second).not.toBe(first);
  const url = 'https://atlas.example';
  expect(await link({ STRATLAS_URL: url })).toMatch(/^https:\/\/atlas\.example\/#join=/);
});

test('a later start loads nothing anew and is ready much sooner', async () => {
  const first = start();
  await first.ready();
  first.child.kill('SIGTERM');
  await first.exit;
  const before = performance.now();
  const second = start();
  await second.ready();
  expect(performance.now() - before).toBeLessThan(5_000);
});

test('a taken port is told with its number', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' ? String(address?.port) : '';
  const { said, exit } = start({ PORT: port });
  expect(await exit).toBe(1);
  expect(said).toEqual({
    out: '',
    err: `Stratlas: port ${port} is taken. End what uses it, or set PORT to another, 0 for any free one.\n`,
  });
  other.close();
});

test('a damaged database is told, and the file stays as it was', async () => {
  const file = join(data, 'stratlas.sqlite');
  const damaged = Buffer.from('this is no database, '.repeat(100));
  writeFileSync(file, damaged);
  const { said, exit } = start();
  expect(await exit).toBe(1);
  expect(said.err).toMatch(/^Stratlas: \S+ is not a sound database\. .*restore a backup.*\n$/);
  expect(readFileSync(file).equals(damaged)).toBe(true);
});

test.each([
  ['PORT', 'abc', 'Stratlas: PORT: expected a whole number from 0 to 65535\n'],
  ['HOST', '203.0.113.7', /^Stratlas: HOST is not an address of this machine\..*\n$/],
  ['STRATLAS_DATA', program, /^Stratlas: \S+ cannot be opened for writing\..*STRATLAS_DATA.*\n$/],
])('a wrong %s is told by name', async (name, value, message) => {
  const { said, exit } = start({ [name]: value });
  expect(await exit).toBe(1);
  expect(said.out).toBe('');
  expect(said.err).toMatch(message);
});
