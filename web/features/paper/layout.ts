export const paperSizes = ['A4', 'A3', 'A2', 'A1'] as const;
export type PaperSize = (typeof paperSizes)[number];
export const orientations = ['landscape', 'portrait'] as const;
export type Orientation = (typeof orientations)[number];

export interface Paper {
  size: PaperSize;
  orientation: Orientation;
}

/** In millimetres, from the upper left corner of the page. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Layout {
  page: { width: number; height: number };
  /** How much larger all is than on A4: letters, lines and signs grow with the distance of the reader. */
  grown: number;
  head: Area;
  map: Area;
  /** Under the map: scale bar, ratio, north. */
  strip: Area;
  legend: Area;
  /** Where the table begins; null where it has what the legend leaves. */
  table: Area | null;
  inset: Area;
  code: Area;
  foot: Area;
}

const longSides: Record<PaperSize, [long: number, short: number]> = {
  A4: [297, 210],
  A3: [420, 297],
  A2: [594, 420],
  A1: [841, 594],
};

const growth: Record<PaperSize, number> = { A4: 1, A3: 1.25, A2: 1.6, A1: 2 };

/** CSS pixels of the map for an inch of paper, so that its names grow as the other letters do. */
export const pixelsPerInch = ({ size }: Paper): number => 120 / growth[size];

/** Pixels for each CSS pixel, so that the map has 300 of them an inch. */
export const densityOf = (paper: Paper): number => 300 / pixelsPerInch(paper);

export function pageOf({ size, orientation }: Paper): Layout['page'] {
  const [long, short] = longSides[size];
  return orientation === 'landscape'
    ? { width: long, height: short }
    : { width: short, height: long };
}

/** All of these are millimetres on A4. */
const margin = 10;
const gap = 3;
const headHeight = 14;
const stripHeight = 8;
const footHeight = 11;
const sideWidth = 58;
const insetHeight = 38;
const codeHeight = 24;
/** A table that has less height than this begins on the next page. */
const leastTable = 30;
/** The row under the map of a page that stands upright. */
const rowHeight = insetHeight + gap + codeHeight;

/** Where everything on the first page stands: nothing covers anything else, all is within the margins. */
export function layoutOf(paper: Paper): Layout {
  const page = pageOf(paper);
  const grown = growth[paper.size];
  const size = { width: page.width / grown, height: page.height / grown };
  const boxes = paper.orientation === 'landscape' ? lying(size) : standing(size);
  const scaled = Object.entries(boxes).map(([name, box]) => [name, box && times(box, grown)]);
  return { page, grown, ...(Object.fromEntries(scaled) as typeof boxes) };
}

type Boxes = Omit<Layout, 'page' | 'grown'>;
type Size = Layout['page'];

/** What is at the top and the bottom of both, and between which heights the rest has room. */
function frame({ width, height }: Size) {
  const inner = width - 2 * margin;
  const head = { x: margin, y: margin, width: inner, height: headHeight };
  const foot = { x: margin, y: height - margin - footHeight, width: inner, height: footHeight };
  return { head, foot, inner, top: margin + headHeight + gap, bottom: foot.y - gap };
}

function lying(size: Size): Boxes {
  const { head, foot, inner, top, bottom } = frame(size);
  const mapWidth = inner - sideWidth - gap;
  const side = { x: margin + mapWidth + gap, width: sideWidth };
  const code = { ...side, y: bottom - codeHeight, height: codeHeight };
  const inset = { ...side, y: code.y - gap - insetHeight, height: insetHeight };
  return {
    head,
    foot,
    code,
    inset,
    map: { x: margin, y: top, width: mapWidth, height: bottom - stripHeight - top },
    strip: { x: margin, y: bottom - stripHeight, width: mapWidth, height: stripHeight },
    legend: { ...side, y: top, height: inset.y - gap - top },
    table: null,
  };
}

/** What a legend that ends at this height leaves for the table; null where that is not worth beginning. */
export function belowLegend(
  { legend, grown }: Pick<Layout, 'legend' | 'grown'>,
  end: number,
): Area | null {
  const y = end + gap * grown;
  const height = legend.y + legend.height - y;
  return height < leastTable * grown ? null : { ...legend, y, height };
}

function standing(size: Size): Boxes {
  const { head, foot, inner, top, bottom } = frame(size);
  const rowTop = bottom - rowHeight;
  const strip = { x: margin, y: rowTop - gap - stripHeight, width: inner, height: stripHeight };
  const row = { y: rowTop, height: rowHeight };
  const side = { x: margin + inner - sideWidth, width: sideWidth };
  const half = (inner - sideWidth - 2 * gap) / 2;
  return {
    head,
    foot,
    strip,
    map: { x: margin, y: top, width: inner, height: strip.y - top },
    legend: { ...row, x: margin, width: half },
    table: { ...row, x: margin + half + gap, width: half },
    inset: { ...side, y: rowTop, height: insetHeight },
    code: { ...side, y: rowTop + insetHeight + gap, height: codeHeight },
  };
}

/** The columns of a page that holds nothing but the table, beside its head and foot. */
export function tableColumns(paper: Paper): { head: Area; columns: Area[]; foot: Area } {
  const page = pageOf(paper);
  const grown = growth[paper.size];
  const { head, foot, inner, top, bottom } = frame({
    width: page.width / grown,
    height: page.height / grown,
  });
  const count = Math.max(1, Math.round(inner / 88));
  const width = (inner - (count - 1) * 2 * gap) / count;
  const columns = Array.from({ length: count }, (_, at) => ({
    x: margin + at * (width + 2 * gap),
    y: top,
    width,
    height: bottom - top,
  }));
  return {
    head: times(head, grown),
    foot: times(foot, grown),
    columns: columns.map((column) => times(column, grown)),
  };
}

const times = ({ x, y, width, height }: Area, grown: number): Area => ({
  x: x * grown,
  y: y * grown,
  width: width * grown,
  height: height * grown,
});
