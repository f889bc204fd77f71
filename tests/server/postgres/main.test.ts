import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, inject, test } from 'vitest';
import { newDatabase } from './databases.ts';

const cluster = inject('postgres') ?? '';
const program = fileURLToPath(new URL('../../../server/main.ts', import.meta.url));

function start(url: string) {
  const env = { ...process.env, PORT: '0', DATABASE_URL: url, STRATLAS_DATA: '/nowhere' };
  const child = spawn(process.execPath, [program], { env });
  const said = { out: '', err: '' };
  child.stdout.on('data', (text) => {
    said.out += text;
  });
  child.stderr.on('data', (text) => {
    said.err += text;
  });
  return { child, said, exit: once(child, 'close').then(([code]) => code as number | null) };
}

test('the program serves from PostgreSQL, touches no folder, and ends cleanly', async () => {
  const { child, said, exit } = start(await newDatabase(cluster));
  await once(child.stdout, 'data');
  const address = /http:\S+/.exec(said.out)?.[0];
  expect((await fetch(`${address}/readyz`)).status).toBe(200);
  child.kill('SIGTERM');
  expect(await exit).toBe(0);
  expect(said.out).toContain(`Stratlas is ready: ${address}\n`);
  expect(said.err).toBe('');
});

test('a database that cannot be used is told in one line without the password', async () => {
  const { said, exit } = start('postgres://ann:geheim@127.0.0.1:1/atlas');
  expect(await exit).toBe(1);
  expect(said.out).toBe('');
  expect(said.err).toMatch(/^Stratlas: PostgreSQL database "atlas" .+ does not answer\..+\n$/);
  expect(said.err).not.toContain('geheim');
});

test('a password that is asked for and not given is told as such', async () => {
  const url = new URL(cluster);
  url.password = '';
  const { said, exit } = start(url.href);
  expect(await exit).toBe(1);
  expect(said.err).toMatch(/^Stratlas: .+ does not let this user in\. Check .+ the password .+\n$/);
});
