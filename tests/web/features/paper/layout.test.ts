import { describe, expect, test } from 'vitest';
import {
  type Area,
  belowLegend,
  densityOf,
  layoutOf,
  orientations,
  pageOf,
  paperSizes,
  pixelsPerInch,
  tableColumns,
} from '../../../../web/features/paper/layout.ts';
import { overlap } from '../../../../web/map/picture/place-labels.ts';

const papers = paperSizes.flatMap((size) =>
  orientations.map((orientation) => ({ size, orientation })),
);
const isWithin = (box: Area, page: { width: number; height: number }, margin: number): boolean =>
  box.x >= margin - 1e-9 &&
  box.y >= margin - 1e-9 &&
  box.x + box.width <= page.width - margin + 1e-9 &&
  box.y + box.height <= page.height - margin + 1e-9;

const shrunk = ({ x, y, width, height }: Area) => ({
  x: x + 1e-6,
  y: y + 1e-6,
  width: width - 2e-6,
  height: height - 2e-6,
});

describe.each(papers)('$size $orientation', (paper) => {
  const { page, grown, ...boxes } = layoutOf(paper);
  const areas = Object.values(boxes).filter((box): box is Area => box !== null);

  test('keeps everything within the margins', () => {
    expect(areas.filter((box) => !isWithin(box, page, 10 * grown))).toEqual([]);
  });

  test('puts nothing over anything else', () => {
    const pairs = areas.flatMap((a, at) => areas.slice(at + 1).map((b) => [a, b] as const));
    expect(pairs.filter(([a, b]) => overlap(shrunk(a), shrunk(b)))).toEqual([]);
  });

  test('gives the map the most room', () => {
    const { map, ...others } = boxes;
    const area = ({ width, height }: Area) => width * height;
    for (const box of Object.values(others)) if (box) expect(area(map)).toBeGreaterThan(area(box));
    expect(area(map) / (page.width * page.height)).toBeGreaterThan(0.4);
  });

  test('has 300 pixels an inch', () => {
    expect(pixelsPerInch(paper) * densityOf(paper)).toBeCloseTo(300, 9);
  });

  test('has columns for the rest of the table, within the margins and apart', () => {
    const { columns, head, foot } = tableColumns(paper);
    const all = [...columns, head, foot];
    expect(all.filter((box) => !isWithin(box, page, 10 * grown))).toEqual([]);
    const pairs = all.flatMap((a, at) => all.slice(at + 1).map((b) => [a, b] as const));
    expect(pairs.filter(([a, b]) => overlap(shrunk(a), shrunk(b)))).toEqual([]);
  });
});

test('sheets have the sizes of ISO 216', () => {
  expect(papers.map(pageOf)).toEqual([
    { width: 297, height: 210 },
    { width: 210, height: 297 },
    { width: 420, height: 297 },
    { width: 297, height: 420 },
    { width: 594, height: 420 },
    { width: 420, height: 594 },
    { width: 841, height: 594 },
    { width: 594, height: 841 },
  ]);
});

test('letters grow with the sheet', () => {
  expect(paperSizes.map((size) => layoutOf({ size, orientation: 'landscape' }).grown)).toEqual([
    1, 1.25, 1.6, 2,
  ]);
});

test('a table begins below a short legend, and on the next sheet after a long one', () => {
  const layout = layoutOf({ size: 'A3', orientation: 'landscape' });
  const { legend, inset } = layout;
  const below = belowLegend(layout, legend.y + 60);
  expect(below).toMatchObject({ x: legend.x, y: legend.y + 63.75, width: legend.width });
  expect((below?.y ?? 0) + (below?.height ?? 0)).toBeLessThan(inset.y);
  expect(belowLegend(layout, legend.y + legend.height - 20)).toBeNull();
});
