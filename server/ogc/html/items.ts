import { html } from 'hono/html';
import type { Collection } from '../collections.ts';
import type { ItemDocument, ItemsDocument } from '../items/documents.ts';
import type { Asked } from '../request.ts';
import type { Value } from '../sources/source.ts';
import type { Html } from './page.ts';
import { linkList, originNote, table } from './parts.ts';

const shown = (value: Value | undefined): string => {
  if (value === null || value === undefined) return '–';
  return Array.isArray(value) ? value.join(', ') : String(value);
};

/** So many properties of each feature stand in the list; the feature's own page has all. */
const columns = 6;

export function itemsPage(asked: Asked, collection: Collection, document: ItemsDocument): Html {
  const { root, language } = asked;
  const names = Object.keys(collection.queryables).slice(0, columns);
  const rows = document.features.map(({ id, properties }) => {
    const at = `${root}/collections/${collection.id}/items/${encodeURIComponent(id)}?lang=${language}`;
    return [html`<a href="${at}">${id}</a>`, ...names.map((name) => shown(properties[name]))];
  });
  const head = names.map((name) => collection.queryables[name]?.title[language] ?? name);
  const isUk = language === 'uk';
  return html`<p>${isUk ? 'Показано' : 'Shown'}: ${document.numberReturned}
    ${isUk ? 'з' : 'of'} ${document.numberMatched}</p>
    ${table(collection.title[language], [isUk ? 'Об’єкт' : 'Feature', ...head], rows)}
    ${linkList(document.links)}
    ${originNote(asked, document)}`;
}

export const itemPage = (asked: Asked, collection: Collection, document: ItemDocument): Html =>
  html`<dl>
    ${Object.entries(document.properties).map(
      ([name, value]) =>
        html`<dt>${collection.queryables[name]?.title[asked.language] ?? name}</dt>
          <dd>${shown(value)}</dd>`,
    )}
    <dt>${asked.language === 'uk' ? 'Геометрія' : 'Geometry'}</dt>
    <dd>${document.geometry?.type ?? '–'}</dd>
  </dl>
  ${linkList(document.links)}
  ${originNote(asked, document)}`;

export const schemaPage = (
  { language }: Asked,
  title: string,
  properties: Record<string, { title?: string; type?: string; format?: string }>,
): Html => {
  const head = language === 'uk' ? ['Назва', 'Значення', 'Вид'] : ['Name', 'Meaning', 'Type'];
  const rows = Object.entries(properties).map(([name, one]) => [
    name,
    one.title ?? '–',
    one.format ?? one.type ?? '–',
  ]);
  return table(title, head, rows);
};
