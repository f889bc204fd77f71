import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { emptyView, type View, writeView } from '../../../server/contract/index.ts';
import { inPassing, redo, stepsStore, undo } from '../../../web/state/steps.ts';
import { changeStory, leaveStory, openStory, storyStore } from '../../../web/state/story-store.ts';
import { bindUrl, historyStep } from '../../../web/state/url.ts';
import {
  changeFilter,
  changeView,
  resetFilter,
  select,
  viewStore,
} from '../../../web/state/view-store.ts';

/** As much of a window as the address needs: a history that goes back and forward. */
class Page extends EventTarget {
  entries: string[];
  states: unknown[] = [null];
  at = 0;

  constructor(address: string) {
    super();
    this.entries = [address];
  }

  get location() {
    const { search, hash } = new URL(this.entries[this.at] ?? '', 'http://page');
    return { search, hash };
  }

  get history() {
    return {
      state: this.states[this.at],
      pushState: (state: unknown, _: string, address: string) => {
        this.entries = [...this.entries.slice(0, this.at + 1), address];
        this.states = [...this.states.slice(0, this.at + 1), state];
        this.at += 1;
      },
      replaceState: (state: unknown, _: string, address: string) => {
        this.entries[this.at] = address;
        this.states[this.at] = state;
      },
      back: () => this.go(-1),
      forward: () => this.go(1),
    };
  }

  go(steps: number) {
    this.at += steps;
    this.dispatchEvent(new Event('popstate'));
  }
}

let unbind = () => {};
const open = (address: string): Page => {
  const page = new Page(address);
  unbind = bindUrl(page as unknown as Window);
  return page;
};
const view = () => viewStore.getState().view;

describe('the page’s address', () => {
  beforeEach(() => {
    viewStore.setState({ view: emptyView, problems: [] }, true);
    stepsStore.setState({ at: 0, last: 0 });
    storyStore.setState({ story: null });
  });
  afterEach(() => unbind());

  test('is read when the page opens', () => {
    open('?v=1&lang=en&item=2.1.2&select=2.1.2/1');
    expect(view().lang).toBe('en');
    expect(view().filter.item).toEqual(['2.1.2']);
    expect(view().select).toBe('2.1.2/1');
  });

  test('tells what it could not read and stays as it is until something changes', () => {
    const page = open('?lang=fr&view=table');
    expect(viewStore.getState().problems).toEqual([{ parameter: 'lang', value: 'fr' }]);
    expect(page.entries).toEqual(['?lang=fr&view=table']);
  });

  test('gets a new entry for each change and keeps the camera in the hash', () => {
    const page = open('?v=1&lang=uk#map=8/48.9/38.9');
    changeFilter({ item: ['1'] });
    select('1.1');
    expect(page.entries).toEqual([
      '?v=1&lang=uk#map=8/48.9/38.9',
      '?item=1&lang=uk&v=1#map=8/48.9/38.9',
      '?item=1&lang=uk&select=1.1&v=1#map=8/48.9/38.9',
    ]);
  });

  test('gives the same views again when a person goes back and forward', () => {
    const page = open('?v=1&lang=uk');
    changeFilter({ item: ['1'] });
    changeView({ panel: 'table' });
    page.go(-2);
    expect(writeView(view())).toBe('lang=uk&v=1');
    page.go(1);
    expect(writeView(view())).toBe('item=1&lang=uk&v=1');
    expect(page.entries).toHaveLength(3);
    page.go(1);
    expect(view().panel).toBe('table');
  });

  test('goes back to the first view and forward to the last, and not beyond', () => {
    const page = open('?v=1&lang=uk');
    const window = page as unknown as Window;
    undo(window);
    expect(page.at).toBe(0);
    changeFilter({ item: ['1'] });
    changeFilter({ item: ['2'] });
    expect(stepsStore.getState()).toEqual({ at: 2, last: 2 });
    undo(window);
    expect(view().filter.item).toEqual(['1']);
    expect(stepsStore.getState()).toEqual({ at: 1, last: 2 });
    redo(window);
    redo(window);
    expect(view().filter.item).toEqual(['2']);
    undo(window);
    changeFilter({ item: ['3'] });
    expect(stepsStore.getState()).toEqual({ at: 2, last: 2 });
    expect(page.entries).toHaveLength(3);
  });

  test('keeps one entry for a change that begins and others in its passing', () => {
    const page = open('?v=1&lang=uk');
    changeFilter({ from: 2018, to: 2018 });
    inPassing(() => changeFilter({ from: 2019, to: 2019 }));
    inPassing(() => changeFilter({ from: 2020, to: 2020 }));
    expect(page.entries).toEqual(['?v=1&lang=uk', '?from=2020&lang=uk&to=2020&v=1']);
    undo(page as unknown as Window);
    expect(view().filter.from).toBeNull();
    changeFilter({ item: ['1'] });
    expect(page.entries).toHaveLength(2);
  });

  test('can do again after a reload what was undone before it', () => {
    const page = open('?v=1&lang=uk');
    changeFilter({ item: ['1'] });
    changeFilter({ item: ['2'] });
    page.go(-2);
    unbind();
    stepsStore.setState({ at: 0, last: 0 });
    unbind = bindUrl(page as unknown as Window);
    expect(stepsStore.getState()).toEqual({ at: 0, last: 2 });
    redo(page as unknown as Window);
    expect(view().filter.item).toEqual(['1']);
  });

  test('begins anew where the page is entered from elsewhere', () => {
    open('?v=1&lang=uk');
    changeFilter({ item: ['1'] });
    unbind();
    open('?v=1&lang=en');
    expect(stepsStore.getState()).toEqual({ at: 0, last: 0 });
  });

  test('keeps parameters that this version does not know', () => {
    const page = open('?stage=3');
    changeFilter({ item: ['1'] });
    resetFilter();
    expect(page.entries.at(-1)).toBe('?lang=uk&stage=3&v=1');
  });
});

describe('the address of a story', () => {
  beforeEach(() => {
    viewStore.setState({ view: emptyView, problems: [] }, true);
    storyStore.setState({ story: null });
  });
  afterEach(() => unbind());

  test('stays while the view of the step is shown and explored', () => {
    const page = open('?story=north-rail&step=2&lang=uk');
    expect(storyStore.getState().story).toMatchObject({ id: 'north-rail', step: 2 });
    changeFilter({ item: ['2'] });
    select('2.1');
    expect(page.entries).toEqual(['?story=north-rail&step=2&lang=uk']);
  });

  test('follows the step and the language without a new entry', () => {
    const page = open('?story=north-rail&utm=mail');
    changeStory({ step: 3 });
    changeView({ lang: 'en' });
    expect(page.entries).toEqual(['?lang=en&step=3&story=north-rail&utm=mail']);
  });

  test('gives way to the address of the view that was on the stage', () => {
    const page = open('?story=north-rail&step=2&lang=en#map=8/48.9/38.9');
    changeFilter({ item: ['2'] });
    leaveStory();
    expect(page.entries.at(-1)).toBe('?item=2&lang=en&v=1#map=8/48.9/38.9');
    page.go(-1);
    expect(storyStore.getState().story?.step).toBe(2);
    expect(view()).toEqual({ ...emptyView, lang: 'en' });
    expect(page.entries).toHaveLength(2);
  });

  test('comes after the view from which the story was opened, to which one goes back', () => {
    const page = open('?item=1&lang=uk&v=1');
    openStory('north-rail');
    expect(page.entries.at(-1)).toBe('?lang=uk&step=1&story=north-rail');
    page.go(-1);
    expect(storyStore.getState().story).toBeNull();
    expect(view().filter.item).toEqual(['1']);
    expect(page.entries).toHaveLength(2);
  });

  test('lets the step be explored on when only the hash has changed', () => {
    const page = open('?story=north-rail&step=2&lang=uk');
    changeFilter({ item: ['2'] });
    page.dispatchEvent(new Event('popstate'));
    expect(view().filter.item).toEqual(['2']);
  });
});

test('typing words replaces the entry, every other change adds one, none adds none', () => {
  const before: View = emptyView;
  const typed = { ...before, filter: { ...before.filter, q: 'вода' } };
  expect(historyStep(before, typed)).toBe('replace');
  expect(historyStep(before, { ...typed, lang: 'en' })).toBe('push');
  expect(historyStep(before, { ...before, select: '1' })).toBe('push');
  expect(historyStep(before, { ...before })).toBe('none');
});
