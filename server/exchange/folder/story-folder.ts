import type { AnswerBook } from '../../contract/answers.ts';
import { takeAtlas } from './atlas.ts';
import { bookScript, type Files } from './book.ts';
import type { Answer, Ask } from './collect.ts';
import { packAnswers } from './pack.ts';
import { readStories } from './stories.ts';
import { lastZoom } from './tiles.ts';

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
  const taken = await takeAtlas(askData, views, 'named');
  const all = [...taken.answers, ...answers];
  const isJson = ([, { type }]: (typeof all)[number]) => type.includes('json');
  const { kept, pictures } = apart(all.filter((answer) => !isJson(answer)));
  const book: AnswerBook = {
    madeAt: new Date().toISOString(),
    dataDate: taken.dataDate,
    story: id,
    tiles: taken.tiles,
    lastZoom,
    answers: kept,
    packed: await packAnswers(new Map(all.filter(isJson))),
  };
  return {
    files: new Map([...(await page()), ...pictures, ['answers.js', bookScript(book)]]),
    refused: taken.refused,
  };
}

/** Pictures in files, which an `<img>` may show from a disk; the bytes of tiles in the book. */
function apart(answers: readonly [key: string, answer: Answer][]) {
  const kept: AnswerBook['answers'] = {};
  const pictures: Files = new Map();
  for (const [key, { type, bytes }] of answers) {
    if (type.includes('svg')) {
      const file = `pictures/${pictures.size + 1}.svg`;
      pictures.set(file, bytes);
      kept[key] = { type, file };
    } else kept[key] = { type, base64: Buffer.from(bytes).toString('base64') };
  }
  return { kept, pictures };
}
