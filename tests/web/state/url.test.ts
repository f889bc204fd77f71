import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { emptyView, type View, writeView } from '../../../server/contract/index.ts';
import { redo, stepsStore, undo } from '../../../web/state/steps.ts';
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

  test('keeps parameters that this version does not know', () => {
    const page = open('?stage=3');
    changeFilter({ item: ['1'] });
    resetFilter();
    expect(page.entries.at(-1)).toBe('?lang=uk&stage=3&v=1');
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
