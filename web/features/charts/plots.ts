import * as Plot from '@observablehq/plot';
import type { ChartRow } from './model.ts';
import { pressable } from './pressable.ts';

/** One of the values of each row, and the colour that it is drawn in. */
export interface Series {
  id: string;
  /** Which of a row's values. */
  at: number;
  colour: string;
}

interface Drawing {
  rows: readonly ChartRow[];
  series: readonly Series[];
  width: number;
  /** How a row is read aloud. */
  say: (row: ChartRow) => string;
  /** How an amount is written at an axis or a bar. */
  money: (amountMinor: number) => string;
}

const style = {
  background: 'none',
  color: 'var(--ink)',
  fontFamily: 'inherit',
  fontSize: '13px',
  overflow: 'visible',
};

const largest = ({ rows, series }: Pick<Drawing, 'rows' | 'series'>): number =>
  Math.max(1, ...rows.flatMap(({ values }) => series.map(({ at }) => values[at] ?? 0)));

const colours = (series: readonly Series[]) => ({
  domain: series.map(({ id }) => id),
  range: series.map(({ colour }) => colour),
});

const outline = { stroke: 'var(--edge)', strokeWidth: 1, pointerEvents: 'none' } as const;

/** Groups of columns side by side, a group for each row: they are compared and never stacked. */
export function columnsPlot(drawing: Drawing, height: number): Element {
  const { rows, series, width, say, money } = drawing;
  const cells = rows.flatMap(({ key, values }) =>
    series.flatMap(({ id, at }) => {
      const value = values[at] ?? null;
      return value === null ? [] : [{ key, id, value }];
    }),
  );
  const labels = new Map(rows.map(({ key, label }) => [key, label]));
  return Plot.plot({
    width,
    height,
    marginLeft: 84,
    marginRight: 4,
    marginTop: 12,
    marginBottom: 28,
    style,
    color: colours(series),
    fx: {
      domain: rows.map(({ key }) => key),
      axis: 'bottom',
      label: null,
      padding: 0.12,
      tickFormat: (key: string) => labels.get(key) ?? key,
    },
    x: { domain: series.map(({ id }) => id), axis: null, padding: 0.08 },
    y: { domain: [0, largest(drawing)], label: null, ticks: 4, tickFormat: money, tickSize: 0 },
    marks: [
      Plot.barY(rows, {
        fx: 'key',
        y1: 0,
        y2: largest(drawing),
        fill: 'transparent',
        render: pressable(rows, say),
      }),
      Plot.gridY({ stroke: 'var(--hairline)', strokeOpacity: 1, ticks: 4, pointerEvents: 'none' }),
      Plot.barY(cells, { fx: 'key', x: 'id', y: 'value', fill: 'id', ...outline }),
      Plot.ruleY([0], { stroke: 'var(--edge)', pointerEvents: 'none' }),
    ],
  });
}

/** Height of a row of bars: a target for a finger. */
const rowHeight = 44;

/** Bars one under the other, those of one row close together, with the text of each at its end. */
export function barsPlot(drawing: Drawing, textOf: (row: ChartRow) => string): Element {
  const { rows, series, width, say } = drawing;
  const marginLeft = Math.round(Math.min(260, width * 0.38));
  const labels = new Map(rows.map(({ key, label }) => [key, label]));
  const part = 24 / series.length;
  return Plot.plot({
    width,
    height: rows.length * rowHeight,
    marginLeft,
    marginRight: 92,
    marginTop: 0,
    marginBottom: 0,
    style,
    color: colours(series),
    x: { domain: [0, largest(drawing)], axis: null },
    y: { domain: rows.map(({ key }) => key), padding: 0, label: null },
    marks: [
      Plot.barX(rows, {
        y: 'key',
        x1: 0,
        x2: largest(drawing),
        insetLeft: -marginLeft + 2,
        insetRight: -90,
        insetTop: 1,
        insetBottom: 1,
        rx: 6,
        fill: 'transparent',
        render: pressable(rows, say),
      }),
      Plot.axisY({
        tickSize: 0,
        tickPadding: 8,
        lineWidth: marginLeft / 13 - 1,
        textOverflow: 'ellipsis',
        tickFormat: (key: string) => labels.get(key) ?? key,
        pointerEvents: 'none',
      }),
      ...series.map(({ id, at }, order) =>
        Plot.barX(rows, {
          y: 'key',
          x: ({ values }: ChartRow) => values[at] ?? 0,
          fill: () => id,
          insetTop: (rowHeight - 24) / 2 + order * part,
          insetBottom: (rowHeight - 24) / 2 + (series.length - 1 - order) * part,
          ...outline,
        }),
      ),
      Plot.text(rows, {
        y: 'key',
        x: ({ values }: ChartRow) => Math.max(...series.map(({ at }) => values[at] ?? 0)),
        text: textOf,
        textAnchor: 'start',
        dx: 6,
        fontWeight: 600,
        pointerEvents: 'none',
      }),
    ],
  });
}
