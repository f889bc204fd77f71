import type { Story } from '@stratlas/seeds/story';
import { readView, type View } from '../../contract/view.ts';
import { type Answer, type Ask, readJson } from './collect.ts';
import { FolderError } from './error.ts';

/** Stories to take along: what the page asks for them, and the views of their steps. */
export interface TakenStories {
  answers: Map<string, Answer>;
  views: View[];
  /** Asks for the data with which they are shown: of now, or of the version that the one story keeps. */
  askData: Ask;
}

const list = '/api/stories';
const type = 'application/json';

/**
 * One story, or all that are shown with the data of now; the list of stories then holds only what was
 * taken.
 * @throws FolderError `no_such_story`
 */
export async function readStories(ask: Ask, only?: string): Promise<TakenStories> {
  const entries = ((await (await ask(list)).json()) as { id: string }[]).filter(
    ({ id }) => only === undefined || id === only,
  );
  if (only !== undefined && entries.length === 0) {
    throw new FolderError('no_such_story', `there is no story "${only}".`);
  }
  const answers = new Map<string, Answer>();
  const taken: Story[] = [];
  for (const { id } of entries) {
    const path = `${list}/${id}`;
    const bytes = new Uint8Array(await (await ask(path)).arrayBuffer());
    const story = readJson(bytes) as Story;
    // Among others, with data of now, a story that keeps older ones would tell untruths.
    if (only === undefined && story.data.follows === 'version') continue;
    answers.set(path, { type, bytes });
    taken.push(story);
  }
  const listed = entries.filter(({ id }) => answers.has(`${list}/${id}`));
  answers.set(list, { type, bytes: new TextEncoder().encode(JSON.stringify(listed)) });
  const root = only === undefined ? '' : rootOf(taken[0]);
  return { answers, views: taken.flatMap(viewsOf), askData: (path) => ask(root + path) };
}

/** Where the server answers with the data that a story keeps. */
const rootOf = (story: Story | undefined): string =>
  story?.data.follows === 'version' ? `/at/${story.data.version}` : '';

const viewsOf = ({ steps }: Story): View[] =>
  steps.map(({ view }) => readView(view.split('#')[0] ?? '').view);
