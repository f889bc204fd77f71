import { createApp } from '../../server/app.ts';
import { openDatabase } from '../../server/db/open.ts';
import type { Files } from '../../server/exchange/folder/book.ts';
import type { Ask } from '../../server/exchange/folder/collect.ts';
import { diskPage } from '../../server/exchange/folder/disk-page.ts';
import { type Folder, storyFolder } from '../../server/exchange/folder/story-folder.ts';
import { reloadIfChanged } from '../../server/join/reload.ts';
import { buildDiskPageIfChanged } from '../../server/page-build.ts';

/** A shipped story, with everything inside. */
export interface TakenStory extends Folder {
  id: string;
  steps: number;
}

/** Takes the shipped stories along, as the button and the command do; what they share is asked once. */
export async function takeStories(): Promise<TakenStory[]> {
  const page = await diskPage(await buildDiskPageIfChanged());
  const db = await openDatabase(':memory:');
  try {
    const app = createApp({ db, version: await reloadIfChanged(db) });
    const ask = askedOnce((path) => app.request(path));
    const stories = (await (await ask('/api/stories')).json()) as { id: string; steps: number }[];
    const taken: TakenStory[] = [];
    for (const { id, steps } of stories) {
      taken.push({ id, steps, ...(await storyFolder(ask, id, async () => page)) });
    }
    return taken;
  } finally {
    await db.destroy();
  }
}

function askedOnce(ask: Ask): Ask {
  const answers = new Map<string, Response>();
  return async (path) => {
    const answer = answers.get(path) ?? (await ask(path));
    answers.set(path, answer);
    return answer.clone();
  };
}

export const bytesOf = (files: Files): number =>
  [...files.values()].reduce((sum, { length }) => sum + length, 0);
