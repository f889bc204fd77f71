import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { type Plugin, type Rolldown, transformWithOxc } from 'vite';
import { type BuiltFile, keepingOrder } from './keeping-order.ts';

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
export const pageKeeper: Plugin = {
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
