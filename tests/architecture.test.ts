import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  filesOf,
  type Import,
  importsOf,
  isCode,
  loadedBy,
  packages,
  read,
  resolve,
  root,
} from './architecture/sources.ts';

const code = packages.flatMap((name) => filesOf(name)).filter(isCode);
const imports = code.flatMap(importsOf);
const packageOf = (path: string): string => path.split('/')[0] ?? '';
const order: readonly string[] = packages;
const rankOf = (path: string): number => order.indexOf(packageOf(path));
const isEditor = (path: string): boolean => path.startsWith('web/features/editor/');
const say = ({ from, specifier }: Import): string => `${from} imports ${specifier}`;

test('there is code to look at in every package', () => {
  expect(new Set(code.map(packageOf))).toEqual(new Set(packages));
  expect(imports.length).toBeGreaterThan(code.length);
});

test('imports go only to the left: geodata ← seeds ← server ← web', () => {
  const wrong = imports.filter((one) => rankOf(resolve(one) ?? one.from) > rankOf(one.from));
  expect(wrong.map(say)).toEqual([]);
});

test('a package is entered by its exports, never by a path into its folder', () => {
  const wrong = imports.filter(
    (one) => one.specifier.startsWith('.') && packageOf(resolve(one) ?? '') !== packageOf(one.from),
  );
  expect(wrong.map(say)).toEqual([]);
});

test('every import of the project’s own files leads to a file', () => {
  const lost = imports.filter((one) => {
    const target = resolve(one);
    return target !== null && !existsSync(join(root, target.replace(/\?\w+$/, '')));
  });
  expect(lost.map(say)).toEqual([]);
});

test('of the server the page knows the contract, and the type of the app', () => {
  const wrong = imports.filter(
    ({ from, specifier, clause, typeOnly }) =>
      packageOf(from) === 'web' &&
      specifier.startsWith('@stratlas/server') &&
      specifier !== '@stratlas/server/contract' &&
      !(specifier === '@stratlas/server/contract/editing' && isEditor(from)) &&
      !(specifier === '@stratlas/server/app' && typeOnly && /\{ AppType \}/.test(clause)),
  );
  expect(wrong.map(say)).toEqual([]);
});

test('nothing of Node, no schemas and no database reach the page of a reader', () => {
  const page = code.filter((path) => packageOf(path) === 'web' && !isEditor(path));
  const { files, packages: loaded } = loadedBy(page, isEditor);
  expect([...files]).toContain('server/contract/index.ts');
  const foreign = [...loaded].filter((name) => /^node:|zod|kysely|^@hono|^@turf/.test(name));
  expect(foreign).toEqual([]);
});

test('the editor has the schemas of the register beside that, and nothing of Node', () => {
  const { packages: loaded } = loadedBy(code.filter(isEditor));
  const foreign = [...loaded].filter((name) => /^node:|zod|kysely|^@hono|^@turf/.test(name));
  expect(foreign).toEqual(['zod']);
});

test('geodata and seeds know nothing of HTTP, databases and React', () => {
  const { packages: loaded } = loadedBy(code.filter((path) => rankOf(path) < 2));
  expect([...loaded].filter((name) => /hono|kysely|sqlite|react|maplibre/.test(name))).toEqual([]);
});

test('only one file holds a Map of MapLibre: the others know its types alone', () => {
  const holders = imports.filter(
    ({ specifier, typeOnly }) => specifier === 'maplibre-gl' && !typeOnly,
  );
  expect(holders.map(({ from }) => from)).toEqual(['web/map/atlas-map.ts']);
});

test('exports have names', () => {
  const all = [...code, ...filesOf('tests').filter(isCode)];
  expect(all.filter((path) => /^export default\b/m.test(read(path)))).toEqual([]);
});

test('the top of the tree is as the design has it', () => {
  const made = ['.git', 'node_modules', 'data', 'coverage', '.cache'];
  const entries = readdirSync(root, { withFileTypes: true }).filter(
    ({ name }) => !made.includes(name) && !name.endsWith('.log'),
  );
  const names = (isFolder: boolean) =>
    entries.filter((entry) => entry.isDirectory() === isFolder).map(({ name }) => name);
  expect(names(true).sort()).toEqual(['.ci', 'geodata', 'seeds', 'server', 'tests', 'web']);
  expect(names(false).sort()).toEqual([
    '.gitignore',
    'LICENSE',
    'README.md',
    'biome.json',
    'package.json',
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    'tsconfig.json',
    'vite.config.ts',
  ]);
});

test('the lock file names no host: every package comes from where the user’s client looks', () => {
  const lock = read('pnpm-lock.yaml');
  expect(lock.match(/https?:\/\/\S+/g) ?? []).toEqual([]);
  expect(lock).not.toMatch(/tarball:/);
});

test('no file names a folder of somebody’s machine or the host of a registry', () => {
  const places =
    /(?:^|[\s"'`(=])\/(?:home|Users|root|work|mnt|opt)\/\w|[A-Z]:\\Users|\bregistry\.\w+\.\w/;
  const texts = [...packages, 'tests', '.ci'].flatMap((folder) => filesOf(folder));
  const own = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
  const isText = /(?:\.(?:tsx?|css|html|json|md|csv|txt|svg|yaml|sums)|run|LICENSE)$/;
  const wrong = [...texts, ...own].filter((path) => isText.test(path) && places.test(read(path)));
  expect(wrong).toEqual([]);
});
