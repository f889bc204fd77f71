import '../../i18n/paper/add.ts';
import { credits } from '@stratlas/server/contract';
import { aboutQuery } from '../../api/donor-queries.ts';
import { strategyQuery } from '../../api/queries.ts';
import { queryClient } from '../../api/query-client.ts';
import { i18n } from '../../i18n/i18n.ts';
import { shownMap } from '../../map/bind-map.ts';
import { palettes } from '../../map/palette.ts';
import { freeBox } from '../../map/picture/seen.ts';
import { strategyOf } from '../../state/strategy.ts';
import { viewStore } from '../../state/view-store.ts';
import { labelOf } from '../../ui/item-words.ts';
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
  sheet.append(heading(document), ...mapPicture(document), ...goalsOnMap(document));
  sheet.append(...panels(document));
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

/** What is seen of the map between its panels, with all the pixels that it has. */
function mapPicture(document: Document): HTMLElement[] {
  const shown = shownMap();
  if (shown === null) return [];
  const { map, padding } = shown;
  const { width, height } = map.shot;
  const free = freeBox(map.shot, padding);
  const canvas = document.createElement('canvas');
  const whole = document.createElement('canvas');
  [whole.width, whole.height] = [width * density, height * density];
  [canvas.width, canvas.height] = [free.width * density, free.height * density];
  const [from, to] = [whole.getContext('2d'), canvas.getContext('2d')];
  if (from === null || to === null) return [];
  map.paintOn(from);
  to.drawImage(whole, -free.x * density, -free.y * density);
  return [canvas];
}

/** Pixels for each CSS pixel: as many as dense screens have. */
const density = 2;

/** What the colours on the map mean; the layers name themselves. */
function goalsOnMap(document: Document): HTMLElement[] {
  const strategy = queryClient.getQueryData(strategyQuery().queryKey);
  const goals = shownMap()?.map.inSight().goals ?? [];
  if (strategy === undefined || goals.length === 0) return [];
  const { tree } = strategyOf(strategy);
  const { lang } = viewStore.getState().view;
  const list = document.createElement('ul');
  list.className = styles.legend ?? '';
  for (const code of goals) {
    const line = document.createElement('li');
    line.style.setProperty('--goal', palettes.light.goals[code]);
    const item = tree.byCode.get(code);
    line.textContent = item ? `${code}. ${labelOf(item, lang)}` : code;
    list.append(line);
  }
  return [list];
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
    for (const grid of copy.querySelectorAll('[role="grid"]')) {
      for (const row of grid.querySelectorAll('[role^="row"]')) row.removeAttribute('style');
      grid.after(...rowsLeftOut(grid));
    }
    return copy;
  });
}

/** Of a long table the page has the rows that are on the screen: the sheet says so. */
function rowsLeftOut(grid: Element): HTMLElement[] {
  const count = Number(grid.getAttribute('aria-rowcount')) - 1;
  const printed = grid.querySelectorAll('tr, [role="row"]').length - 1;
  if (!(printed < count)) return [];
  const { lang } = viewStore.getState().view;
  const note = document.createElement('p');
  note.textContent = i18n.getFixedT(lang, 'paper')('print.rows', { printed, count });
  return [note];
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
  const date = about?.dataDate ? t('print.date', { date: longDate(about.dataDate, lang) }) : '';
  const printed = t('print.printed', { date: longDate(new Date().toISOString(), lang) });
  foot.textContent = [date, sources.join('; '), t('print.address', { address }), printed]
    .filter(Boolean)
    .map(asSentence)
    .join(' ');
  return foot;
}

/** A date of Ukrainian ends with a full stop itself; an address would lead elsewhere with one. */
const asSentence = (text: string): string => (/(\.|\/\S*)$/.test(text) ? text : `${text}.`);
