import { html } from 'hono/html';
import type { Link } from '../links.ts';
import type { DataOrigin } from '../origin.ts';
import type { Asked } from '../request.ts';
import type { Html } from './page.ts';

/** Links as a list; those to the page itself are in its head already. */
export const linkList = (links: readonly Link[]): Html => html`<ul>
  ${links
    .filter(({ rel }) => rel !== 'self' && rel !== 'alternate')
    .map(({ href, title }) => html`<li><a href="${href}">${title}</a></li>`)}
</ul>`;

/** Whose the data are and how old. */
export const originNote = ({ language }: Asked, origin: DataOrigin): Html => {
  const isUk = language === 'uk';
  return html`<p>${isUk ? 'Дані станом на' : 'Data as of'} ${origin.dataDate.slice(0, 10)}.
    ${origin.licence} ${origin.attribution}.</p>`;
};

/** A table under a name, which scrolls by itself where it is too wide. */
export const table = (
  name: string,
  head: readonly string[],
  rows: readonly (readonly (Html | string)[])[],
): Html => html`<div class="wide" role="region" aria-label="${name}" tabindex="0"><table>
  <thead><tr>${head.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead>
  <tbody>${rows.map((cells) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody>
</table></div>`;
