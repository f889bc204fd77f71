import type { Point } from './mercator.ts';

export type Weight = 'regular' | 'medium' | 'bold';

export interface TextLook {
  /** In CSS pixels, as all that follows. */
  size: number;
  weight: Weight;
  color: string;
  opacity: number;
  halo: string;
  haloWidth: number;
  /** Between letters. */
  spacing: number;
}

export type Anchor = 'center' | 'left' | 'right' | 'top' | 'bottom';

/** A name that has to find its place: a point with the sides it may stand on, or a line. */
export interface Name {
  lines: string[];
  look: TextLook;
  at: Point;
  /** In order of preference; `left` is text that begins to the right of its point, as in MapLibre. */
  anchors: readonly Anchor[];
  /** From the point to the text. */
  distance: Point;
  /** What it runs along, instead of a point. */
  along: readonly Point[] | null;
}

/** A line of text at its place: its beginning on the baseline. */
export interface Label {
  text: string;
  look: TextLook;
  x: number;
  y: number;
  /** Clockwise, in radians, around its beginning. */
  turn: number;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The width of a text in CSS pixels, its spacing included. */
export type Measure = (text: string, look: TextLook) => number;

const lineHeight = 1.2;
/** From the top of a line to its baseline, in ems. */
const ascent = 0.93;

/**
 * Gives each name a place where it covers no other name and no sign, and stays inside the picture;
 * names without such a place are left out. The first names choose first.
 */
export function placeLabels(
  names: readonly Name[],
  signs: readonly Box[],
  size: { width: number; height: number },
  measure: Measure,
): Label[] {
  const taken: Box[] = [...signs];
  return names.flatMap((name) => {
    const found = placesOf(name, measure).find(
      ({ box }) => isInside(box, size) && !taken.some((other) => overlap(box, other)),
    );
    if (found === undefined) return [];
    taken.push(found.box);
    return found.labels;
  });
}

interface Place {
  box: Box;
  labels: Label[];
}

function placesOf(name: Name, measure: Measure): Place[] {
  const { lines, look, at, anchors, distance, along } = name;
  const widths = lines.map((line) => measure(line, look));
  const width = Math.max(...widths);
  const height = lines.length * look.size * lineHeight;
  if (along !== null) {
    const place = placeAlong(lines.join(' '), look, along, width);
    return place === null ? [] : [place];
  }
  return anchors.map((anchor) => {
    const box = boxAt(at, anchor, distance, { width, height });
    const labels = lines.map((text, row) => ({
      text,
      look,
      x: box.x + (width - (widths[row] ?? width)) * sideOf(anchor),
      y: box.y + (row * lineHeight + ascent) * look.size,
      turn: 0,
    }));
    return { box, labels };
  });
}

/** Lines begin together where the text begins at its point, and end together where it ends there. */
const sideOf = (anchor: Anchor): number => (anchor === 'left' ? 0 : anchor === 'right' ? 1 : 0.5);

function boxAt([x, y]: Point, anchor: Anchor, [dx, dy]: Point, size: Omit<Box, 'x' | 'y'>): Box {
  const { width, height } = size;
  const left = anchor === 'left' ? x + dx : anchor === 'right' ? x - dx - width : x - width / 2;
  const top = anchor === 'top' ? y + dy : anchor === 'bottom' ? y - dy - height : y - height / 2;
  return { x: left, y: top, width, height };
}

/** Text stands straight on the piece of the line that is nearest to straight, and never upside down. */
function placeAlong(
  text: string,
  look: TextLook,
  line: readonly Point[],
  width: number,
): Place | null {
  let best: { from: Point; to: Point; straight: number } | null = null;
  for (let start = 0; start < line.length; start++) {
    const piece = pieceFrom(line, start, width);
    if (piece !== null && piece.straight > (best?.straight ?? straightEnough)) best = piece;
  }
  if (best === null) return null;
  const [from, to] = best.from[0] <= best.to[0] ? [best.from, best.to] : [best.to, best.from];
  const turn = Math.atan2(to[1] - from[1], to[0] - from[0]);
  // Off the line by a third of the letters' height, so that they stand on it.
  const lift = look.size * 0.32;
  const x = from[0] - lift * Math.sin(turn);
  const y = from[1] + lift * Math.cos(turn);
  const box = {
    x: Math.min(from[0], to[0]),
    y: Math.min(from[1], to[1]) - look.size / 2,
    width: Math.abs(to[0] - from[0]),
    height: Math.abs(to[1] - from[1]) + look.size,
  };
  return { box, labels: [{ text, look, x, y, turn }] };
}

/** A line that wanders more than this is no ground for a name. */
const straightEnough = 0.9;

/** The piece of a line that begins at a corner and is as long as a text; null where the line ends before. */
function pieceFrom(line: readonly Point[], start: number, width: number) {
  const from = line[start] ?? [0, 0];
  let run = 0;
  for (let at = start + 1; at < line.length; at++) {
    const [a, b] = [line[at - 1] ?? from, line[at] ?? from];
    run += Math.hypot(b[0] - a[0], b[1] - a[1]);
    const reach = Math.hypot(b[0] - from[0], b[1] - from[1]);
    if (reach >= width) return { from, to: b, straight: reach / run };
  }
  return null;
}

const isInside = ({ x, y, width, height }: Box, size: { width: number; height: number }): boolean =>
  x >= 2 && y >= 2 && x + width <= size.width - 2 && y + height <= size.height - 2;

export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
