import type { Checked, Problem, Rule } from './problem.ts';
import { polygonsOf } from './rings.ts';

type Edge = [from: string, to: string];

function edgesOf(ring: number[][]): Edge[] {
  return ring.slice(1).map((to, index) => [String(ring[index]), String(to)]);
}

const key = ([from, to]: Edge) => `${from}>${to}`;
const reversed = ([from, to]: Edge) => `${to}>${from}`;

/**
 * Neighbours share every vertex: each edge of a hromada is run the other way by its neighbour, or
 * lies on the oblast's outer border. An edge run twice the same way is an overlap, an edge
 * without its counterpart a gap.
 */
export const tiling: Rule = (geodata) => {
  const { places, shapes } = geodata;
  const ringsOf = (id: string) => polygonsOf(shapes.get(id)).flat();
  const hromadas = places.filter(({ kind }) => kind === 'hromada');
  const owners = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { id } of hromadas) {
    for (const edge of ringsOf(id).flatMap(edgesOf)) {
      const other = owners.get(key(edge));
      if (other) problems.push({ placeId: id, message: `overlaps ${other} at ${edge[0]}` });
      owners.set(key(edge), id);
    }
  }
  return [...problems, ...gaps(owners, outerEdges(geodata))];
};

function outerEdges({ places, shapes }: Checked): Set<string> {
  const oblast = places.find(({ kind }) => kind === 'oblast');
  const outerRings = polygonsOf(shapes.get(oblast?.id ?? '')).flatMap((rings) => rings.slice(0, 1));
  return new Set(outerRings.flatMap(edgesOf).map(key));
}

function gaps(owners: Map<string, string>, outer: Set<string>): Problem[] {
  return [...owners].flatMap(([edgeKey, placeId]) => {
    const edge = edgeKey.split('>') as Edge;
    if (owners.has(reversed(edge)) || outer.has(edgeKey)) return [];
    return [{ placeId, message: `no neighbour shares its border at ${edge[0]}` }];
  });
}
