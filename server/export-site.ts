import { fileURLToPath } from 'node:url';
import { FolderError } from './exchange/folder/error.ts';
import { refusedWords } from './exchange/folder/refused.ts';
import { runExport } from './exchange/folder/run-export.ts';
import { siteFolder } from './exchange/folder/site-folder.ts';
import { withAtlas } from './exchange/folder/with-atlas.ts';
import { refuseForeign, sizeOf, writeFolder } from './exchange/folder/write-folder.ts';
import { buildPageIfChanged } from './page-build.ts';

const pageFolder = fileURLToPath(new URL('../web/dist', import.meta.url));

/** Writes the whole atlas to a folder that any web host can serve, to be read. */
async function exportSite(folder: string | undefined, signal: AbortSignal): Promise<string> {
  if (folder === undefined) {
    throw new FolderError('no_folder_named', 'name a folder: pnpm export:site OUT');
  }
  refuseForeign(folder);
  buildPageIfChanged();
  const { files, refused } = await withAtlas(signal, (ask) => siteFolder(ask, pageFolder));
  const told = refusedWords(refused);
  if (told !== null) console.error(told);
  await writeFolder(folder, files, signal);
  return `the atlas to ${folder}: ${files.size} files, ${sizeOf(files)}`;
}

await runExport((signal) => exportSite(process.argv[2], signal));
