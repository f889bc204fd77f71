import { diskPage } from './exchange/folder/disk-page.ts';
import { FolderError } from './exchange/folder/error.ts';
import { refusedWords } from './exchange/folder/refused.ts';
import { runExport } from './exchange/folder/run-export.ts';
import { storyFolder } from './exchange/folder/story-folder.ts';
import { withAtlas } from './exchange/folder/with-atlas.ts';
import { refuseForeign, sizeOf, writeFolder } from './exchange/folder/write-folder.ts';
import { buildDiskPageIfChanged } from './page-build.ts';

/** Writes a story with everything inside to a folder that opens from a disk. */
async function exportStory(
  id: string | undefined,
  folder: string | undefined,
  signal: AbortSignal,
): Promise<string> {
  const usage = 'pnpm export:story ID OUT';
  if (id === undefined) throw new FolderError('no_story_named', `name a story: ${usage}`);
  if (folder === undefined) throw new FolderError('no_folder_named', `name a folder: ${usage}`);
  refuseForeign(folder);
  const page = async () => diskPage(await buildDiskPageIfChanged());
  const { files, refused } = await withAtlas(signal, (ask) => storyFolder(ask, id, page));
  const told = refusedWords(refused);
  if (told !== null) console.error(told);
  await writeFolder(folder, files, signal);
  return `${id} to ${folder}, ${sizeOf(files)}. Open index.html in it.`;
}

await runExport((signal) => exportStory(process.argv[2], process.argv[3], signal));
