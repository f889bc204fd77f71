import type { DeviationResponse } from '../contract/charts.ts';
import type { Filter } from '../contract/filter.ts';
import type { Database } from '../db/schema.ts';
import { converted, type YearlyMoney } from './convert.ts';
import { conversionOf } from './flows.ts';
import type { Conversion } from './money.ts';
import { partCondition } from './part-condition.ts';

/** How many projects are told of: what one chart can hold. */
const most = 30;

interface Pair {
  projectId: string;
  year: number;
  planned: number | null;
  disbursed: number | null;
}
type Both = Pair & { planned: number; disbursed: number };

/**
 * What was planned against what was carried out, in one currency. Plans are made year by year, and
 * what one year did not spend stands in the next plan again: so only a plan and an execution of the
 * same project and year are compared, and all others are told.
 */
export async function deviation(
  db: Database,
  filter: Filter,
  conversion: Conversion,
): Promise<DeviationResponse> {
  const sums = await yearlySums(db, filter).execute();
  const pairs = pairsOf(sums, conversion);
  const both = pairs.filter(
    (pair): pair is Both => pair.planned !== null && pair.disbursed !== null,
  );
  const projects = added(both, ({ projectId }) => projectId).sort(byDeviation);
  return {
    ...conversionOf(sums, conversion),
    years: added(both, ({ year }) => year)
      .map(({ key, ...year }) => ({ year: key, ...year }))
      .sort((a, b) => a.year - b.year),
    projects: await titled(db, projects.slice(0, most)),
    projectCount: projects.length,
    missing: { disbursed: alone(pairs, 'planned'), planned: alone(pairs, 'disbursed') },
  };
}

const yearlySums = (db: Database, filter: Filter) =>
  db
    .selectFrom('fundingPart')
    .select(['projectId', 'kind', 'currency', 'year'])
    .select(({ fn }) => fn.sum<number>('amountMinor').as('amountMinor'))
    .where('leftOut', 'is', null)
    .where('kind', 'in', ['planned', 'disbursed'])
    .where((eb) => partCondition(eb, filter))
    .groupBy(['projectId', 'kind', 'currency', 'year'])
    .orderBy('projectId')
    .orderBy('year')
    .orderBy('kind')
    .orderBy('currency');

type Sum = YearlyMoney & { projectId: string };

function pairsOf(sums: readonly Sum[], { to, rates }: Conversion): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const sum of sums) {
    const { projectId, kind, currency } = sum;
    const year = sum.year ?? 0;
    const plain = { ...sum, amountMinor: Number(sum.amountMinor) };
    const made = currency === to ? null : converted([plain], currency, to, rates);
    if (kind === 'committed' || (made !== null && made.withoutRate.length > 0)) continue;
    const key = `${projectId} ${year}`;
    const pair = pairs.get(key) ?? { projectId, year, planned: null, disbursed: null };
    pair[kind] = (pair[kind] ?? 0) + (made ?? plain).amountMinor;
    pairs.set(key, pair);
  }
  return [...pairs.values()];
}

/** Pairs added up by project or by year. */
function added<Key>(pairs: readonly Both[], keyOf: (pair: Both) => Key) {
  return [...Map.groupBy(pairs, keyOf)].map(([key, own]) => ({
    key,
    planned: own.reduce((sum, { planned }) => sum + planned, 0),
    disbursed: own.reduce((sum, { disbursed }) => sum + disbursed, 0),
    projects: new Set(own.map(({ projectId }) => projectId)).size,
  }));
}

type Added = ReturnType<typeof added<string>>[number];

const byDeviation = (a: Added, b: Added): number =>
  Math.abs(b.disbursed - b.planned) - Math.abs(a.disbursed - a.planned) || (a.key < b.key ? -1 : 1);

function alone(pairs: readonly Pair[], kind: 'planned' | 'disbursed') {
  const other = kind === 'planned' ? 'disbursed' : 'planned';
  const own = pairs.filter((pair) => pair[kind] !== null && pair[other] === null);
  return {
    projects: new Set(own.map(({ projectId }) => projectId)).size,
    amountMinor: own.reduce((sum, pair) => sum + (pair[kind] ?? 0), 0),
  };
}

async function titled(
  db: Database,
  projects: readonly Added[],
): Promise<DeviationResponse['projects']> {
  if (projects.length === 0) return [];
  const ids = projects.map(({ key }) => key);
  const titles = await db
    .selectFrom('project')
    .select(['id', 'titleUk', 'titleEn'])
    .where('id', 'in', ids)
    .execute();
  const byId = new Map(titles.map((title) => [title.id, title]));
  return projects.map(({ key, planned, disbursed }) => {
    const { titleUk = '', titleEn = '' } = byId.get(key) ?? {};
    return { projectId: key, titleUk, titleEn, planned, disbursed };
  });
}
