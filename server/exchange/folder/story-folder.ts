import type { AnswerBook } from '../../contract/answers.ts';
import { takeAtlas } from './atlas.ts';
import { bookScript, type Files, inBook, pagesOf } from './book.ts';
import type { Ask } from './collect.ts';
import { readStories } from './stories.ts';

/** A folder, and what of its answers could not be had. */
export interface Folder {
  files: Files;
  refused: string[];
}

/**
 * A story with everything inside: opened from a disk it asks nobody. Its page reads the answers
 * from a script beside it, because a page from a disk may fetch nothing.
 * @param page makes the page in the form for disks, once the story is known to be there
 * @throws FolderError `no_such_story`
 */
export async function storyFolder(
  ask: Ask,
  id: string,
  page: () => Promise<Files>,
): Promise<Folder> {
  const { answers, views, askData } = await readStories(ask, id);
  const taken = await takeAtlas(askData, views);
  const book: AnswerBook = {
    madeAt: new Date().toISOString(),
    dataDate: taken.dataDate,
    story: id,
    tiles: taken.tiles,
    answers: pagesOf(new Map([...taken.answers, ...answers]), inBook),
  };
  return {
    files: new Map([...(await page()), ['answers.js', bookScript(book)]]),
    refused: taken.refused,
  };
}
