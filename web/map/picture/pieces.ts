export interface Piece {
  /** The corner in the upper left and the size, in pixels of the whole picture. */
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * The side of a piece in pixels. Graphics cards draw larger ones, but software takes a second for
 * twice as much, in which the page could show nothing else.
 */
export const pieceLimit = 1024;

/**
 * So many CSS pixels make a whole number of pixels at every density that is drawn at, so that
 * pieces meet on the pixel.
 */
export const grain = 8;

/** The side of a whole piece in CSS pixels: a multiple of the grain, within the limit when drawn. */
export const pieceSide = (density: number): number =>
  Math.floor(pieceLimit / density / grain) * grain;

/**
 * The pieces in which a picture is drawn: they cover it exactly and no two lie over each other.
 * @param size in pixels
 * @param density pixels for each CSS pixel; eight of these must make whole pixels
 */
export function piecesOf(size: { width: number; height: number }, density: number): Piece[] {
  const side = pieceSide(density) * density;
  const cuts = (length: number) =>
    Array.from({ length: Math.ceil(length / side) }, (_, at) => ({
      from: at * side,
      long: Math.min(side, length - at * side),
    }));
  return cuts(size.height).flatMap(({ from: y, long: height }) =>
    cuts(size.width).map(({ from: x, long: width }) => ({ x, y, width, height })),
  );
}
