import '../../i18n/paper/add.ts';
import { credits } from '@stratlas/server/contract';
import { aboutQuery } from '../../api/donor-queries.ts';
import { queryClient } from '../../api/query-client.ts';
import { i18n } from '../../i18n/i18n.ts';
import { shownMap } from '../../map/bind-map.ts';
import { viewStore } from '../../state/view-store.ts';
import { longDate } from './content.ts';
import styles from './PrintPage.module.css';

/** What of the page has something to read: the open panels, in the order in which they are printed. */
const readable =
  '#root aside[data-aside], #root [role="tabpanel"], #root [aria-live]:has([data-figure])';

/**
 * Makes the browser's own printing sensible on any view: a page of its own with the map as a
 * picture, what the open panels say, and where all is from. @returns what ends that
 */
export function bindPrinting(page: Window): () => void {
  let sheet: HTMLElement | null = null;
  const before = () => {
    // What prints a sheet of its own needs no other.
    if (page.document.querySelector('[data-sheet]') !== null) return;
    sheet = pageSheet(page);
    page.document.body.append(sheet);
  };
  const after = () => {
    sheet?.remove();
    sheet = null;
  };
  page.addEventListener('beforeprint', before);
  page.addEventListener('afterprint', after);
  const loadDate = () => void queryClient.prefetchQuery(aboutQuery(viewStore.getState().view.lang));
  page.requestIdleCallback?.(loadDate);
  return () => {
    page.removeEventListener('beforeprint', before);
    page.removeEventListener('afterprint', after);
    after();
  };
}

function pageSheet({ document, location }: Window): HTMLElement {
  const { lang } = viewStore.getState().view;
  const sheet = document.createElement('article');
  sheet.className = styles.sheet ?? '';
  sheet.dataset.printed = '';
  sheet.lang = lang;
  sheet.append(heading(document), ...mapPicture(document), ...panels(document));
  sheet.append(origin(document, location.href));
  return sheet;
}

function heading(document: Document): HTMLElement {
  const head = document.createElement('header');
  const title = document.createElement('h1');
  title.textContent = document.title;
  const chips = [...document.querySelectorAll('[data-chips] [title]')];
  const filter = document.createElement('p');
  filter.textContent = chips.map((chip) => chip.getAttribute('title')).join(' · ');
  head.append(title, filter);
  return head;
}

/** At twice the pixels of the window, where its map has as many. */
function mapPicture(document: Document): HTMLElement[] {
  const map = shownMap()?.map;
  if (map === undefined) return [];
  const { width, height } = map.shot;
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width * 2, height * 2];
  const context = canvas.getContext('2d');
  if (context === null) return [];
  map.paintOn(context);
  return [canvas];
}

/** Copies of the panels: what one presses, picks or types has no use on paper. */
function panels(document: Document): HTMLElement[] {
  const found = [...document.querySelectorAll<HTMLElement>(readable)];
  const outer = found.filter(
    (one) => !found.some((other) => other !== one && other.contains(one)) && isWorthPaper(one),
  );
  return outer.map((panel) => {
    const copy = panel.cloneNode(true) as HTMLElement;
    for (const one of copy.querySelectorAll('[id]')) one.removeAttribute('id');
    copy.removeAttribute('id');
    copy.className = styles.panel ?? '';
    return copy;
  });
}

/** The tree and the switches of layers are ways to choose, and say nothing by themselves. */
const isWorthPaper = (panel: Element): boolean =>
  panel.querySelector('[role="tree"]') === null && panel.textContent?.trim() !== '';

function origin(document: Document, address: string): HTMLElement {
  const { lang } = viewStore.getState().view;
  const t = i18n.getFixedT(lang, 'paper');
  const about = queryClient.getQueryData(aboutQuery(lang).queryKey);
  const sources = about
    ? [...about.credits, about.licence]
    : credits.map(({ text, licence }) => `${text}, ${licence}`);
  const foot = document.createElement('footer');
  foot.textContent = [
    about?.dataDate ? t('print.date', { date: longDate(about.dataDate, lang) }) : '',
    `${sources.join('; ')}.`,
    t('print.address', { address }),
    t('print.printed', { date: longDate(new Date().toISOString(), lang) }),
  ].join(' ');
  return foot;
}
