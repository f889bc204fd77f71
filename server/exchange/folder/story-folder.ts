import type { AnswerBook } from '../../contract/answers.ts';
import { takeAtlas } from './atlas.ts';
import { bookScript, type Files } from './book.ts';
import type { Answer, Ask } from './collect.ts';
import { packAnswers } from './pack.ts';
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
  const taken = await takeAtlas(askData, views, 'named');
  const all = [...taken.answers, ...answers];
  const isPicture = ([, { type }]: (typeof all)[number]) => type.includes('svg');
  const { kept, pictures } = inFiles(all.filter(isPicture));
  const book: AnswerBook = {
    madeAt: new Date().toISOString(),
    dataDate: taken.dataDate,
    story: id,
    tiles: taken.tiles,
    answers: kept,
    packed: await packAnswers(new Map(all.filter((answer) => !isPicture(answer)))),
  };
  return {
    files: new Map([...(await page()), ...pictures, ['answers.js', bookScript(book)]]),
    refused: taken.refused,
  };
}

/** Pictures lie in files, which an `<img>` may show from a disk; alike ones share one. */
function inFiles(answers: readonly [key: string, answer: Answer][]) {
  const names = new Map<string, string>();
  const kept: AnswerBook['answers'] = {};
  const pictures: Files = new Map();
  for (const [key, { type, bytes }] of answers) {
    const text = Buffer.from(bytes).toString();
    const file = names.get(text) ?? `pictures/${names.size + 1}.svg`;
    names.set(text, file);
    pictures.set(file, bytes);
    kept[key] = { type, file };
  }
  return { kept, pictures };
}
