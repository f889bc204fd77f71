import type { Funding } from '@stratlas/seeds/project';
import {
  type LineHead,
  type MoneyLine,
  type Period,
  periodKey,
} from '@stratlas/server/contract/editing';

/** The funding with one cell of a line set; null takes its sum away, but never the line's last. */
export function withCell(
  funding: readonly Funding[],
  line: MoneyLine,
  period: Period,
  amountMinor: number | null,
): Funding[] {
  const index = line.cells.get(periodKey(period));
  if (index === undefined) {
    if (amountMinor === null) return [...funding];
    return withNewCell(funding, line, { ...line.head, ...period, amountMinor });
  }
  if (amountMinor === null && line.cells.size > 1) return funding.filter((_, at) => at !== index);
  return funding.map((sum, at) => (at === index ? { ...sum, amountMinor } : sum));
}

/** A line that has no sum yet is only a place for one: its first sum takes that place. */
function withNewCell(funding: readonly Funding[], line: MoneyLine, sum: Funding): Funding[] {
  const indexes = [...line.cells.values()];
  const [only] = indexes;
  if (indexes.length === 1 && only !== undefined && funding[only]?.amountMinor === null) {
    return funding.map((old, at) => (at === only ? sum : old));
  }
  return funding.toSpliced(Math.max(...indexes) + 1, 0, sum);
}

/** The funding with the head of a line changed in all of its sums. */
export function withHead(
  funding: readonly Funding[],
  line: MoneyLine,
  change: Partial<LineHead>,
): Funding[] {
  const indexes = new Set(line.cells.values());
  return funding.map((sum, at) => (indexes.has(at) ? { ...sum, ...change } : sum));
}

export function withoutLine(funding: readonly Funding[], line: MoneyLine): Funding[] {
  const indexes = new Set(line.cells.values());
  return funding.filter((_, at) => !indexes.has(at));
}
