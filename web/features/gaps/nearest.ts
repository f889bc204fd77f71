interface Point {
  lon: number | null;
  lat: number | null;
}

/** Square of the distance in degrees of latitude, good enough to order places of one oblast. */
function apart(a: Point, b: Point): number {
  if (a.lon === null || a.lat === null || b.lon === null || b.lat === null) return Infinity;
  const east = (a.lon - b.lon) * Math.cos((a.lat * Math.PI) / 180);
  return east ** 2 + (a.lat - b.lat) ** 2;
}

/** Projects by how near they are to the nearest of some places; those located nowhere come last. */
export function nearestFirst<Project extends { places: readonly Point[] }>(
  projects: readonly Project[],
  places: readonly Point[],
): Project[] {
  const distance = (project: Project) =>
    Math.min(...project.places.flatMap((own) => places.map((place) => apart(own, place))));
  const measured = projects.map((project) => ({ project, far: distance(project) }));
  return measured.sort((a, b) => compare(a.far, b.far)).map(({ project }) => project);
}

/** Also where both are infinitely far, of which the difference is no number. */
const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
