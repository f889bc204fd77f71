import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AnswerBook, KeptAnswer } from '../../contract/answers.ts';
import { questions, viewOfQuestion } from '../../contract/questions.ts';
import { takeAtlas } from './atlas.ts';
import { bookScript, type Files } from './book.ts';
import type { Answer, Ask } from './collect.ts';
import { readStories } from './stories.ts';
import type { Folder } from './story-folder.ts';

/**
 * The whole atlas to read from any web host: the page as the server gives it, and each answer in a
 * file that may be kept for ever, for its name is of its content.
 * @param pageFolder the built page
 */
export async function siteFolder(ask: Ask, pageFolder: string): Promise<Folder> {
  const { views, answers: stories } = await readStories(ask);
  const asked = questions.map((question) => viewOfQuestion(question, 'uk'));
  const taken = await takeAtlas(ask, [...views, ...asked], 'all');
  const files: Files = await builtPage(pageFolder);
  const book: AnswerBook = {
    madeAt: new Date().toISOString(),
    dataDate: taken.dataDate,
    story: null,
    tiles: taken.tiles,
    answers: Object.fromEntries(
      [...taken.answers, ...stories].map(([key, answer]) => [key, inFile(files, answer)]),
    ),
    packed: '',
  };
  files.set('answers.js', bookScript(book));
  return { files, refused: taken.refused };
}

const endings: readonly [pattern: RegExp, ending: string][] = [
  [/svg/, 'svg'],
  [/json/, 'json'],
];

/** Alike answers share one file. */
function inFile(files: Files, { type, bytes }: Answer): KeptAnswer {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 20);
  const ending = endings.find(([pattern]) => pattern.test(type))?.[1] ?? 'mvt';
  const file = `answers/${hash}.${ending}`;
  files.set(file, bytes);
  return { type, file };
}

const isForPage = (name: string): boolean => !name.startsWith('.') && !name.endsWith('.map');

/** All files of the build; its page reads the answers before it begins. */
async function builtPage(folder: string): Promise<Files> {
  const files: Files = new Map();
  for (const entry of globSync('**/*', { cwd: folder, withFileTypes: true })) {
    const name = join(entry.parentPath, entry.name)
      .slice(folder.length + 1)
      .replaceAll('\\', '/');
    if (!entry.isFile() || !isForPage(name)) continue;
    files.set(name, await readFile(join(folder, name)));
  }
  const html = Buffer.from(files.get('index.html') ?? '').toString();
  files.set('index.html', Buffer.from(withAnswers(html)));
  return files;
}

/** Before the module, which waits for the whole page. */
export const withAnswers = (html: string): string =>
  html.replace('</head>', '  <script src="answers.js"></script>\n  </head>');
