import type { Story } from '@stratlas/seeds/story';
import { readView, type View } from '../../contract/view.ts';
import { type Answer, type Ask, readJson } from './collect.ts';
import { FolderError } from './error.ts';

/** Stories to take along: what the page asks for them, and the views of their steps. */
export interface TakenStories {
  answers: Map<string, Answer>;
  views: View[];
}

const list = '/api/stories';
const type = 'application/json';

/**
 * One story, or all; the list of stories then holds only what was taken.
 * @throws FolderError `no_such_story`
 */
export async function readStories(ask: Ask, only?: string): Promise<TakenStories> {
  const entries = ((await (await ask(list)).json()) as { id: string }[]).filter(
    ({ id }) => only === undefined || id === only,
  );
  if (only !== undefined && entries.length === 0) {
    throw new FolderError('no_such_story', `there is no story "${only}".`);
  }
  const answers = new Map<string, Answer>([
    [list, { type, bytes: new TextEncoder().encode(JSON.stringify(entries)) }],
  ]);
  const views: View[] = [];
  for (const { id } of entries) {
    const path = `${list}/${id}`;
    const bytes = new Uint8Array(await (await ask(path)).arrayBuffer());
    answers.set(path, { type, bytes });
    views.push(...viewsOf(readJson(bytes) as Story));
  }
  return { answers, views };
}

const viewsOf = ({ steps }: Story): View[] =>
  steps.map(({ view }) => readView(view.split('#')[0] ?? '').view);
