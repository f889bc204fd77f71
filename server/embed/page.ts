import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { html } from 'hono/html';
import { filterPairs, writePairs } from '../contract/query-string.ts';
import { readView, type View, writeView } from '../contract/view.ts';
import type { Database } from '../db/schema.ts';
import { ApiError } from '../errors.ts';
import { aboutExport } from '../exchange/export/about.ts';
import type { Selection } from '../exchange/export/selection.ts';
import { projectsNear } from '../queries/ask/ask.ts';
import type { Situated } from '../queries/ask/situated.ts';
import { type EmbedTable, embedTable } from './rows.ts';
import { embedWords } from './words.ts';

/**
 * The built page for a frame of another site, with what it shows as a picture and a table for
 * readers without scripts.
 * @param folder of the built page
 * @param search the view, as the page's address writes it; what cannot be read falls back as there
 * @param landOf makes a piece of land; throws ApiError where there is none
 */
export async function embedPage(
  db: Database,
  folder: string,
  search: string,
  landOf: (near: string) => Promise<Situated>,
): Promise<string> {
  const { view } = readView(search);
  const [before = '', after = ''] = readFileSync(join(folder, 'index.html'), 'utf8').split(
    '<div id="root"></div>',
  );
  const only = await projectsAsked(db, view, landOf);
  const table = await embedTable(db, view, only?.ids ?? null);
  const { dataDate, credits } = await aboutExport(db, { filter: view.filter, only }, view.lang);
  const origin = { date: dataDate.slice(0, 10), credits, near: only?.near ?? null };
  const told = noScript(view, table, origin);
  return `${before}<div id="root"></div>${await told}${after}`;
}

/** The projects of the land that a view asks about; null where it asks about none that there is. */
async function projectsAsked(
  db: Database,
  { panel, near, filter }: View,
  landOf: (near: string) => Promise<Situated>,
): Promise<Selection['only']> {
  if (panel !== 'ask' || near === null) return null;
  const land = await landOf(near).catch((error: unknown) => {
    if (error instanceof ApiError) return null;
    throw error;
  });
  return land && { near, ids: await projectsNear(db, land, filter) };
}

interface Origin {
  date: string;
  credits: readonly string[];
  near: string | null;
}

function noScript(view: View, table: EmbedTable, { date, credits, near }: Origin) {
  const words = embedWords[view.lang];
  const asked: [string, string][] = near === null ? [] : [['near', near]];
  const query = writePairs([...filterPairs(view.filter), ...asked, ['of', table.of]]);
  const isProjects = table.of === 'projects';
  return html`<noscript><article lang="${view.lang}" style="font-family:sans-serif;padding:16px;max-width:960px">
<h1 style="font-size:20px">${words.title}</h1>
<p>${words.noScript} <a href="/?${writeView(view)}" target="_blank">${words.open}</a></p>
<img src="/api/picture.svg?${query}" alt="${words.picture}" width="480" height="615">
<p>${near === null ? '' : `${words.near} `}${words.total(table.total)}${table.rows.length < table.total ? ` ${words.first(table.rows.length)}` : ''} ${words.rule} ${words.date(date)}</p>
<table style="border-collapse:collapse;font-size:14px">
<thead><tr>${isProjects ? headings([words.name, words.years, words.money, words.source]) : headings([words.areas])}</tr></thead>
<tbody>${table.rows.map((row) => (isProjects ? projectRow(row) : html`<tr><td>${row.name}</td></tr>`))}</tbody>
</table>
<p style="font-size:12px">${credits.join('; ')}</p>
</article></noscript>`;
}

const headings = (names: readonly string[]) =>
  names.map((name) => html`<th scope="col" style="text-align:left">${name}</th>`);

const projectRow = ({ name, years, money, source, url }: EmbedTable['rows'][number]) =>
  html`<tr><td>${name}</td><td>${years}</td><td>${money}</td><td>${url === null ? source : html`<a href="${url}" rel="noreferrer">${source}</a>`}</td></tr>`;
