import { execFile, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
/** A form of the built page: Vite's mode, and the folder in which it lies. */
interface PageForm {
  mode: string;
  output: string;
}

const forServer: PageForm = { mode: 'production', output: join(root, 'web/dist') };
const forDisk: PageForm = { mode: 'disk', output: join(root, 'web/dist-disk') };
const markOf = (output: string): string => join(output, '.sources');

/** Everything that the built page is made from. */
const folders = ['web', 'server/contract', 'seeds', 'geodata/names'];
const files = ['vite.config.ts', 'pnpm-lock.yaml', 'geodata/place.ts'];
const sources = '**/*.{ts,tsx,css,html,svg,json,webmanifest}';
/** Never entered: there are thousands of files, and each start would look at all of them. */
const isMade = (name: string): boolean =>
  name === 'node_modules' || name === 'dist' || name === 'dist-disk';

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

const isBuilt = ({ output }: PageForm, hash: string): boolean => {
  const mark = markOf(output);
  return existsSync(mark) && readFileSync(mark, 'utf8') === hash;
};

/** What Vite is started with. */
const buildOf = ({ mode }: PageForm, hash: string) =>
  [
    process.execPath,
    [
      join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js'),
      'build',
      '--mode',
      mode,
    ],
    {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production', VITE_PAGE_VERSION: hash.slice(0, 8) },
      encoding: 'utf8',
    },
  ] as const;

/**
 * Builds the page into `web/dist`, only when its sources changed since the last build.
 * @throws Error with the build's own words when it fails
 */
export function buildPageIfChanged(): void {
  const hash = sourceHash();
  if (isBuilt(forServer, hash)) return;
  const { status, stdout, stderr } = spawnSync(...buildOf(forServer, hash));
  if (status !== 0) throw new Error(`The page could not be built.\n${stdout}\n${stderr}`);
  writeFileSync(markOf(forServer.output), hash);
}

let building: Promise<string> | null = null;

/**
 * Builds the page for disks, only when its sources changed; a running server goes on meanwhile.
 * @returns its folder
 * @throws Error with the build's own words when it fails
 */
export function buildDiskPageIfChanged(): Promise<string> {
  building ??= buildDiskPage().finally(() => {
    building = null;
  });
  return building;
}

async function buildDiskPage(): Promise<string> {
  const hash = sourceHash();
  if (!isBuilt(forDisk, hash)) {
    const [program, parts, options] = buildOf(forDisk, hash);
    await promisify(execFile)(program, parts, options);
    writeFileSync(markOf(forDisk.output), hash);
  }
  return forDisk.output;
}
