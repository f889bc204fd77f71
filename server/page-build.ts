import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const output = join(root, 'web/dist');
const mark = join(output, '.sources');

/** Everything that the built page is made from. */
const folders = ['web', 'server/contract', 'seeds', 'geodata/names'];
const files = ['vite.config.ts', 'pnpm-lock.yaml', 'geodata/place.ts'];
const sources = '**/*.{ts,tsx,css,html,svg,json,webmanifest}';
/** Never entered: there are thousands of files, and each start would look at all of them. */
const isMade = (name: string): boolean => name === 'node_modules' || name === 'dist';

function sourceHash(): string {
  const inFolders = folders.flatMap((folder) =>
    globSync(sources, { cwd: join(root, folder), exclude: isMade }).map((name) =>
      join(folder, name),
    ),
  );
  const hash = createHash('sha256');
  for (const name of [...inFolders, ...files].sort()) {
    hash.update(name).update(readFileSync(join(root, name)));
  }
  return hash.digest('hex');
}

/**
 * Builds the page into `web/dist`, only when its sources changed since the last build.
 * @throws Error with the build's own words when it fails
 */
export function buildPageIfChanged(): void {
  const hash = sourceHash();
  if (existsSync(mark) && readFileSync(mark, 'utf8') === hash) return;
  const vite = join(
    dirname(createRequire(import.meta.url).resolve('vite/package.json')),
    'bin/vite.js',
  );
  const { status, stdout, stderr } = spawnSync(process.execPath, [vite, 'build'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The page could not be built.\n${stdout}\n${stderr}`);
  writeFileSync(mark, hash);
}
