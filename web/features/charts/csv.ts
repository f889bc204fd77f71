import type { ChartModel } from './model.ts';

const quoted = (cell: string): string =>
  /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** A text that a spreadsheet would take for a formula is kept a text. */
const harmless = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

/** The table behind a chart as CSV: amounts with a point, in whole units of the currency that the heads name. */
export function csvOf({ heads, rows, currency }: ChartModel): string {
  const [label = '', ...values] = heads;
  const head = [label, ...values.map((name) => `${name}, ${currency}`)];
  const lines = rows.map((row) => [
    harmless(row.label),
    ...row.values.map((value) => (value === null ? '' : (value / 100).toFixed(2))),
  ]);
  return `\uFEFF${[head, ...lines].map((line) => line.map(quoted).join(',')).join('\r\n')}\r\n`;
}
