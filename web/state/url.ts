import { emptyView, readView, type View, writeView } from '@stratlas/server/contract';
import { arriveAt, isInPassing, nextEntry, resumeSteps, stepOf } from './steps.ts';
import { beyondStory, readStory, type StoryAddress, writeStory } from './story-address.ts';
import { storyStore } from './story-store.ts';
import { type ViewState, viewStore } from './view-store.ts';

/** Typing in the search must not fill the history: a change of `q` alone replaces the entry. */
export function historyStep(before: View, after: View): 'none' | 'push' | 'replace' {
  if (writeView(before) === writeView(after)) return 'none';
  const typed = { ...after, filter: { ...after.filter, q: before.filter.q } };
  return writeView(before) === writeView(typed) ? 'replace' : 'push';
}

/** A story has its own address, whose steps hold the views: of the view only the language stands there. */
const searchOf = (view: View, story: StoryAddress | null): string =>
  story === null ? writeView(view) : writeStory(story, view.lang, beyondStory(view.unknown));

/** What a query string says; on a stage the view itself comes with the step. */
function readSearch(search: string): ViewState & { story: StoryAddress | null } {
  const story = readStory(search);
  const { view, problems } = readView(search);
  if (story === null) return { view, problems, story };
  const { lang, unknown } = view;
  return { view: { ...emptyView, lang, unknown: beyondStory(unknown) }, problems: [], story };
}

/** True after back and forward, when the stores follow the address and not the other way. */
function isWritten(page: Window): boolean {
  const { view, story } = readSearch(page.location.search);
  return searchOf(view, story) === searchNow();
}

const searchNow = (): string => searchOf(viewStore.getState().view, storyStore.getState().story);

/**
 * Keeps stores and address the same from now on. The hash is the map's and stays as it is.
 * @returns what ends that
 */
export function bindUrl(page: Window): () => void {
  let isReading = false;
  const read = () => {
    arriveAt(stepOf(page.history.state));
    const { story, ...reading } = readSearch(page.location.search);
    if (isOfHash(page)) return;
    isReading = true;
    storyStore.setState({ story });
    viewStore.setState(reading);
    isReading = false;
  };
  const write = (how: 'none' | 'push' | 'replace') => {
    if (how === 'none' || isReading || isWritten(page)) return;
    const address = `?${searchNow()}${page.location.hash}`;
    if (how === 'push' && !isInPassing()) page.history.pushState(nextEntry(), '', address);
    else page.history.replaceState(page.history.state, '', address);
  };
  resumeSteps(page);
  read();
  page.addEventListener('popstate', read);
  const unbindView = viewStore.subscribe(({ view }, { view: before }) =>
    write(storyStore.getState().story === null ? historyStep(before, view) : 'replace'),
  );
  // A story is one entry of the history, whatever step it has come to.
  const unbindStory = storyStore.subscribe(({ story }, { story: before }) =>
    write((story === null) === (before === null) ? 'replace' : 'push'),
  );
  return () => {
    page.removeEventListener('popstate', read);
    unbindView();
    unbindStory();
  };
}

/** Only the camera has changed: the step on the stage stays as somebody has left it. */
const isOfHash = (page: Window): boolean => storyStore.getState().story !== null && isWritten(page);
