import { fundingKindWords } from '../contract/code-words.ts';
import type { ProjectAnswer, ProjectPage } from '../contract/projects.ts';
import type { View } from '../contract/view.ts';
import type { Database } from '../db/schema.ts';
import { areaCondition } from '../queries/filter-condition.ts';
import { projectPage } from '../queries/projects.ts';
import { summary } from '../queries/summary.ts';

/** What stands in one row of the table for readers without scripts. */
export interface EmbedTable {
  of: 'projects' | 'areas';
  total: number;
  rows: { name: string; years: string; money: string; source: string; url: string | null }[];
}

/** How many rows are written: what a person reads in a frame. */
const most = 100;

/** Panels that tell of areas of the strategy; all others tell of projects. */
const areaPanels: readonly View['panel'][] = ['map', 'table', 'linker', 'edit'];

const subjectOf = ({ panel }: Pick<View, 'panel'>): EmbedTable['of'] =>
  areaPanels.includes(panel) ? 'areas' : 'projects';

/**
 * The first rows of what a view shows, and how many there are.
 * @param only ids of the projects in the land that it asks about; null where it asks about none
 */
export async function embedTable(
  db: Database,
  view: View,
  only: ReadonlySet<string> | null,
): Promise<EmbedTable> {
  if (only !== null) {
    const projects = await projectsOf(db, [...only].sort().slice(0, most));
    const rows = projects.map((project) => projectRow(project, view.lang));
    return { of: 'projects', total: only.size, rows };
  }
  const { total } = await summary(db, view.filter);
  if (subjectOf(view) === 'areas') {
    return { of: 'areas', total: total.areas, rows: await areaRows(db, view) };
  }
  const page: ProjectPage = JSON.parse(await projectPage(db, view.filter, { limit: most }));
  const rows = page.items.map((project) => projectRow(project, view.lang));
  return { of: 'projects', total: total.projects, rows };
}

async function projectsOf(db: Database, ids: string[]): Promise<ProjectAnswer[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('project')
    .select('answer')
    .where('id', 'in', ids)
    .orderBy('id')
    .execute();
  return rows.map(({ answer }): ProjectAnswer => JSON.parse(answer));
}

async function areaRows(db: Database, { filter, lang }: View): Promise<EmbedTable['rows']> {
  const rows = await db
    .selectFrom('item')
    .select(['code', 'textUk', 'textEn'])
    .where((eb) => areaCondition(eb, filter))
    .orderBy('position')
    .limit(most)
    .execute();
  return rows.map(({ code, textUk, textEn }) => ({
    name: `${code} ${lang === 'uk' ? textUk : textEn}`,
    years: '',
    money: '',
    source: '',
    url: null,
  }));
}

function projectRow(project: ProjectAnswer, lang: View['lang']): EmbedTable['rows'][number] {
  const { titleUk, titleEn, funding, source } = project;
  const years = [...new Set(funding.flatMap(({ year }) => year ?? []))].sort();
  return {
    name: lang === 'en' && titleEn !== '' ? titleEn : titleUk,
    years: [...new Set([years[0], years.at(-1)])].filter(Boolean).join('–'),
    money: moneyWords(funding, lang),
    source: source?.title ?? '',
    url: source?.url ?? null,
  };
}

/** Counted sums by kind and currency, never added over them. */
function moneyWords(funding: ProjectAnswer['funding'], lang: View['lang']): string {
  const counted = funding.filter((sum) => sum.leftOut === null && sum.amountMinor !== null);
  const sums = Map.groupBy(counted, ({ kind, currency }) => `${kind} ${currency}`);
  return [...sums.values()]
    .map((members) => {
      const { kind, currency } = members[0] ?? { kind: 'planned' as const, currency: 'UAH' };
      const all = members.reduce((sum, { amountMinor }) => sum + (amountMinor ?? 0), 0);
      const format = new Intl.NumberFormat(lang, { style: 'currency', currency });
      return `${fundingKindWords[kind][lang]}: ${format.format(all / 100)}`;
    })
    .join('; ');
}
