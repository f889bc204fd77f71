import { html } from 'hono/html';
import type { CollectionDocument } from '../collection-document.ts';
import type { Collection } from '../collections.ts';
import { conformanceClasses } from '../conformance.ts';
import type { LandingDocument } from '../landing.ts';
import type { DataOrigin } from '../origin.ts';
import type { Asked } from '../request.ts';
import type { Html } from './page.ts';
import { linkList, originNote, table } from './parts.ts';

export const landingPage = (asked: Asked, landing: LandingDocument): Html => html`
  <p>${landing.description}</p>
  ${linkList(landing.links)}
  ${originNote(asked, landing)}`;

export const conformancePage = (): Html =>
  html`<ul>${conformanceClasses.map((one) => html`<li>${one}</li>`)}</ul>`;

export const collectionsPage = (
  asked: Asked,
  documents: readonly CollectionDocument[],
  origin: DataOrigin,
): Html => html`<ul>
    ${documents.map(
      ({ id, title }) =>
        html`<li><a href="${asked.root}/collections/${id}?lang=${asked.language}">${title}</a></li>`,
    )}
  </ul>
  ${originNote(asked, origin)}`;

export function collectionPage(
  asked: Asked,
  { queryables }: Collection,
  { description, links }: CollectionDocument,
  origin: DataOrigin,
): Html {
  const isUk = asked.language === 'uk';
  const title = isUk ? 'Властивості' : 'Properties';
  const head = isUk ? ['Назва', 'Значення', 'Вид'] : ['Name', 'Meaning', 'Type'];
  const rows = Object.entries(queryables).map(([name, one]) => [
    name,
    one.title[asked.language],
    one.type,
  ]);
  return html`<p>${description}</p>
    ${linkList(links)}
    <h2>${title}</h2>
    ${table(title, head, rows)}
    ${originNote(asked, origin)}`;
}
