import type { PlaceKind } from '@stratlas/geodata/place';

interface Named {
  kind: PlaceKind;
  population: number | null;
  /** Population of the unit that the town is the centre of; null for other places. */
  hromadaPopulation: number | null;
}

/** The least population of each rank, from 0 (the oblast's city) to 5 (villages). */
const floors = [200_000, 50_000, 12_000, 4_000, 1_000, 0];

/**
 * How early a town's name appears when one zooms in: 0 first, 5 last. Where the census of a
 * hromada's centre is not known, half of its hromada stands in; it ranks names and is never shown.
 */
export function labelRank({ kind, population, hromadaPopulation }: Named): number | null {
  if (kind !== 'settlement') return null;
  const centre = hromadaPopulation === null ? 0 : Math.max(hromadaPopulation / 2, 4_000);
  const size = Math.max(population ?? 0, centre);
  return floors.findIndex((floor) => size >= floor);
}
