type Ring = number[][];

/** Twice the signed area of a closed ring in square degrees: positive when counterclockwise. */
export function signedArea(ring: Ring): number {
  return ring.slice(1).reduce((sum, [x = 0, y = 0], index) => {
    const [px = 0, py = 0] = ring[index] ?? [];
    return sum + px * y - x * py;
  }, 0);
}

function turned(ring: Ring, wanted: 1 | -1): Ring {
  return Math.sign(signedArea(ring)) === wanted ? ring : ring.toReversed();
}

/** RFC 7946: outer rings counterclockwise, holes clockwise (TopoJSON's merge winds the other way). */
export function counterclockwise<T extends { coordinates: Ring[][] }>(shape: T): T {
  const coordinates = shape.coordinates.map((rings) =>
    rings.map((ring, index) => turned(ring, index === 0 ? 1 : -1)),
  );
  return { ...shape, coordinates };
}
