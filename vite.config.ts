import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { type Plugin, type Rolldown, transformWithOxc } from 'vite';
import { defineConfig } from 'vitest/config';
import { postgresPrograms } from './tests/server/postgres/programs.ts';
import { type BuiltFile, keepingOrder } from './web/build/keeping-order.ts';
import { mapAhead } from './web/build/map-ahead.ts';

const server = `http://127.0.0.1:${process.env.API_PORT ?? '4321'}`;

/** All tests; those that need a database make one of SQLite. */
const sqlite = {
  extends: true as const,
  test: {
    name: 'SQLite',
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/server/postgres/**'],
  },
};

/** Tests of SQLite's file, and of programs that make one. */
const ofSqlite = [
  'tests/server/db/{open,statements}.test.ts',
  'tests/server/{backup,correct,link,main,settings}.test.ts',
];
/** Tests that ask no database, or only for what is asked of it elsewhere. */
const ofNone = [
  'tests/server/{contract,join/ledger,join/linker}/**',
  'tests/server/exchange/{form/**,import/{cells,crs,maps,wrong-*},lines}.test.ts',
  'tests/server/register/publish/{allocate,never-finer,precision,rows}.test.ts',
  'tests/server/join/{compile,title-review}.test.ts',
  'tests/server/ogc/{cql,first-zoom,gdal,styles,tiles}.test.ts',
  'tests/server/queries/label-rank.test.ts',
  'tests/server/routes/{docs,form,frozen,frozen-store,link-text,page}.test.ts',
  'tests/server/sign-in/{address,breached,oidc,require-role,same-origin,secret}.test.ts',
];

/** What touches the database once more, on PostgreSQL, where the machine has its programs. */
function postgres(mode: string) {
  if (mode !== 'test') return [];
  if (postgresPrograms() === undefined) {
    const missing =
      'no PostgreSQL 15 or newer here (initdb, postgres): Debian has it as postgresql';
    if (process.env.REQUIRE_POSTGRES === '1') throw new Error(missing);
    console.warn(`The tests on PostgreSQL were left out: ${missing}.`);
    return [];
  }
  return [
    {
      extends: true as const,
      test: {
        name: 'PostgreSQL',
        include: ['tests/{server,parity}/**/*.test.ts'],
        exclude: [...ofSqlite, ...ofNone],
        globalSetup: 'tests/server/postgres/setup.ts',
      },
    },
  ];
}

const forServers = {
  outDir: 'dist',
  emptyOutDir: true,
  target: 'es2022',
  manifest: true,
  // All that the page begins with in one file: sixty small ones kept the map waiting for a second.
  rolldownOptions: {
    output: { codeSplitting: { groups: [{ name: 'page', tags: ['$initial' as const] }] } },
  },
};

/** Of `vite build --mode`, as `server/page-build.ts` says it. */
const diskMode = 'disk';

/** A page opened from a disk may load no modules and fetch no files: all in one script, with its fonts and worker. */
const noModules = { 'import.meta.url': 'document.baseURI', 'import.meta.resolve': 'undefined' };
const forDisks = {
  outDir: 'dist-disk',
  emptyOutDir: true,
  target: 'es2022',
  assetsInlineLimit: Number.MAX_SAFE_INTEGER,
  cssCodeSplit: false,
  modulePreload: false as const,
  rolldownOptions: {
    output: {
      codeSplitting: false as const,
      entryFileNames: 'page.js',
      assetFileNames: 'page[extname]',
    },
  },
};

/** Never asked for by a page that works: maps of the sources, the build's own notes. */
const isForPage = (name: string): boolean => !/\.map$|^\.|^index\.html$/.test(name);

const builtFile = (file: Rolldown.OutputAsset | Rolldown.OutputChunk): BuiltFile => {
  if (file.type === 'asset') {
    const { fileName, source } = file;
    return { name: fileName, size: source.length, modules: [], imports: [] };
  }
  const { importedCss = [], importedAssets = [] } = file.viteMetadata ?? {};
  return {
    name: file.fileName,
    size: file.code.length,
    modules: file.moduleIds,
    imports: [...file.imports, ...importedCss, ...importedAssets],
  };
};

/** Writes `sw.js`, which keeps the files of this very build; editors' parts too, for they are few. */
const pageKeeper: Plugin = {
  name: 'page-keeper',
  apply: 'build',
  enforce: 'post',
  async generateBundle(_options, bundle) {
    const built = Object.values(bundle)
      .map(builtFile)
      .filter(({ name }) => isForPage(name));
    const names = readdirSync('web/public').sort();
    const { first, later } = keepingOrder(built);
    const files = { first: ['./', ...names, ...first], later };
    // The names of what is made are of its content.
    const hash = createHash('sha256').update(JSON.stringify(files));
    for (const name of ['web/index.html', ...names.map((one) => `web/public/${one}`)])
      hash.update(readFileSync(name));
    const source = readFileSync('web/features/offline/service-worker.ts', 'utf8')
      .replace('__VERSION__', hash.digest('hex').slice(0, 12))
      .replace('__FILES__', JSON.stringify(files));
    const { code } = await transformWithOxc(source, 'service-worker.ts', { sourcemap: false });
    this.emitFile({ type: 'asset', fileName: 'sw.js', source: code });
  },
};

/** React Aria's own words in the page's two languages; it brings those of thirty more. */
const pageLocales = {
  ...optimizeLocales.vite({ locales: ['uk-UA', 'en-US'] }),
  enforce: 'pre' as const,
};

/** One file for the page's build (`vite build`), the development server and the tests. */
export default defineConfig(({ mode }) => ({
  root: mode === 'test' ? '.' : 'web',
  plugins:
    mode === 'test'
      ? []
      : [react(), pageLocales, ...(mode === diskMode ? [] : [pageKeeper, mapAhead()])],
  base: './',
  define: mode === diskMode ? noModules : {},
  build: mode === diskMode ? forDisks : forServers,
  server: { proxy: { '/api': server, '/ogc': server, '/healthz': server, '/readyz': server } },
  test: {
    projects: [sqlite, ...postgres(mode)],
    testTimeout: 180_000,
    hookTimeout: 120_000,
    // A busy machine answers late; what comes at all is asked for until then.
    expect: { poll: { timeout: 60_000 } },
    // Browsers draw in software here: more at once would only wait for each other.
    maxWorkers: 2,
  },
}));
