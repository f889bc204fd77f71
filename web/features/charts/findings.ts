import type { DeviationResponse, Language } from '@stratlas/server/contract';
import type { Flow, FlowGroups } from './flow-groups.ts';
import type { ChartRow } from './model.ts';

/** Of a sum, what it is of all, and which row has it. */
export interface Leading {
  row: ChartRow;
  amountMinor: number;
  share: number;
}

/** The rows that were pressed, or else the largest one: what a title tells of. */
export type Finding =
  | { told: 'none' }
  | { told: 'only'; leading: Leading }
  | { told: 'most'; leading: Leading }
  | { told: 'chosen'; leading: Leading; rows: number };

/** @param at which of the values is told of */
export function findingOf(rows: readonly ChartRow[], at: number): Finding {
  const amount = (row: ChartRow): number => row.values[at] ?? 0;
  const total = rows.reduce((sum, row) => sum + amount(row), 0);
  const paid = rows.filter((row) => amount(row) > 0);
  const [first, ...others] = [...paid].sort((a, b) => amount(b) - amount(a));
  if (first === undefined) return { told: 'none' };
  const leading = (row: ChartRow, amountMinor = amount(row)): Leading => ({
    row,
    amountMinor,
    share: amountMinor / total,
  });
  if (others.length === 0) return { told: 'only', leading: leading(first) };
  const pressed = paid.filter(({ isPressed }) => isPressed);
  const [chosen] = pressed;
  if (chosen === undefined) return { told: 'most', leading: leading(first) };
  const sum = pressed.reduce((all, row) => all + amount(row), 0);
  return { told: 'chosen', leading: leading(chosen, sum), rows: pressed.length };
}

/** The widest band from a funder to a goal, and its part of all. */
export function widestFlow({ flows, total }: FlowGroups): { flow: Flow; share: number } | null {
  const first = flows.filter(({ from }) => from.stage === 'funder');
  const [flow] = first.sort((a, b) => b.amountMinor - a.amountMinor);
  return flow === undefined || total === 0 ? null : { flow, share: flow.amountMinor / total };
}

export interface DeviationFinding {
  planned: number;
  disbursed: number;
  /** What of the plan was carried out; may be more than 1. */
  share: number;
  /** The year that deviates most. */
  year: number;
  deviation: number;
}

export function deviationFinding({
  years,
}: Pick<DeviationResponse, 'years'>): DeviationFinding | null {
  const planned = years.reduce((sum, year) => sum + year.planned, 0);
  const disbursed = years.reduce((sum, year) => sum + year.disbursed, 0);
  const off = (year: (typeof years)[number]) => year.disbursed - year.planned;
  const [most] = [...years].sort((a, b) => Math.abs(off(b)) - Math.abs(off(a)));
  if (most === undefined || planned === 0) return null;
  return { planned, disbursed, share: disbursed / planned, year: most.year, deviation: off(most) };
}

/** `34 %` in Ukrainian, `34%` in English; of less than a hundredth one figure, lest it seem nothing. */
export function percent(share: number, language: Language): string {
  const isSmall = share > 0 && share < 0.01;
  const written = new Intl.NumberFormat(language, {
    style: 'percent',
    ...(isSmall ? { maximumSignificantDigits: 1 } : { maximumFractionDigits: 0 }),
  }).format(share);
  return language === 'uk' ? written.replace(/\s*%/, '\u00A0%') : written;
}
