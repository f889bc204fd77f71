import type { Filter, FlowsResponse } from '@stratlas/server/contract';

export const stages = ['funder', 'goal', 'raion'] as const;
export type Stage = (typeof stages)[number];

/** One of the parties of a flow: one key, several small ones together, or those without. */
export interface Party {
  stage: Stage;
  /** `…` for several, `–` for none. */
  key: string;
  /** What it stands for; empty for what has no such thing. */
  ids: string[];
  amountMinor: number;
}

/** What goes from one party to one of the next stage. */
export interface Flow {
  from: Party;
  to: Party;
  amountMinor: number;
}

export interface FlowGroups {
  parties: Party[];
  flows: Flow[];
  total: number;
}

/** So many funders are told one by one; there are no more goals and raions than can be seen. */
const mostFunders = 7;

type Row = FlowsResponse['rows'][number];

function partiesOf(rows: readonly Row[], stage: Stage): Party[] {
  const sums = new Map<string | null, number>();
  for (const row of rows) sums.set(row[stage], (sums.get(row[stage]) ?? 0) + row.amountMinor);
  const named = [...sums].flatMap(([key, amountMinor]): Party[] =>
    key === null ? [] : [{ stage, key, ids: [key], amountMinor }],
  );
  named.sort(
    stage === 'goal'
      ? (a, b) => (a.key < b.key ? -1 : 1)
      : (a, b) => b.amountMinor - a.amountMinor || (a.key < b.key ? -1 : 1),
  );
  const isAll = stage !== 'funder' || named.length <= mostFunders + 1;
  const rest = isAll ? [] : named.slice(mostFunders);
  const others: Party = {
    stage,
    key: '…',
    ids: rest.flatMap(({ ids }) => ids),
    amountMinor: rest.reduce((sum, { amountMinor }) => sum + amountMinor, 0),
  };
  const none = sums.get(null);
  return [
    ...(isAll ? named : [...named.slice(0, mostFunders), others]),
    ...(none === undefined ? [] : [{ stage, key: '–', ids: [], amountMinor: none }]),
  ];
}

/** Flows between few enough parties to be seen; each stage and each step adds up to the same total. */
export function flowGroups(rows: readonly Row[]): FlowGroups {
  const byStage = stages.map((stage) => partiesOf(rows, stage));
  const partyOf = (row: Row, at: number): Party | undefined => {
    const stage = stages[at] ?? 'funder';
    const key = row[stage];
    return byStage[at]?.find(({ ids }) => (key === null ? ids.length === 0 : ids.includes(key)));
  };
  const flows = new Map<string, Flow>();
  for (const row of rows) {
    for (const at of [0, 1]) {
      const [from, to] = [partyOf(row, at), partyOf(row, at + 1)];
      if (from === undefined || to === undefined) continue;
      const key = `${at} ${from.key} ${to.key}`;
      const known = flows.get(key);
      if (known) known.amountMinor += row.amountMinor;
      else flows.set(key, { from, to, amountMinor: row.amountMinor });
    }
  }
  const total = rows.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  return { parties: byStage.flat(), flows: [...flows.values()], total };
}

const fields = { funder: 'funder', goal: 'item', raion: 'place' } as const;

/** What of the filter selects these parties; null where one of them has nothing to filter by. */
export function changeFor(parties: readonly Party[]): Partial<Filter> | null {
  if (parties.some(({ ids }) => ids.length === 0)) return null;
  return Object.fromEntries(parties.map(({ stage, ids }) => [fields[stage], ids]));
}

/** What of the filter takes the choice of these parties back. */
export const clearFor = (parties: readonly Party[]): Partial<Filter> =>
  Object.fromEntries(parties.map(({ stage }) => [fields[stage], []]));

/** Whether the filter asks for exactly these. */
export const isAsked = (parties: readonly Party[], filter: Filter): boolean =>
  parties.every(({ stage, ids }) => {
    const asked = filter[fields[stage]];
    return ids.length > 0 && asked.length === ids.length && ids.every((id) => asked.includes(id));
  });
