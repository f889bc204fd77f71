import type { Database } from '../../db/schema.ts';

interface People {
  count: number;
  year: number | null;
}

/**
 * Counts the people of the hromadas that hold places, each hromada once; of a raion as a whole
 * those of all its hromadas. Null where no place lies in one, as rivers and lines do not.
 */
export async function peopleAt(
  db: Database,
): Promise<(placeIds: readonly string[]) => People | null> {
  const rows = await db
    .selectFrom('placeLineage')
    .innerJoin('place', 'place.id', 'placeLineage.ancestorId')
    .select(['placeLineage.placeId', 'place.id', 'place.kind', 'place.population'])
    .select('place.attributes')
    .where('place.kind', 'in', ['hromada', 'raion'])
    .where('place.population', 'is not', null)
    .execute();
  const units = Map.groupBy(rows, ({ placeId }) => placeId);
  return (placeIds) => {
    const held = placeIds.flatMap((id) => finest(units.get(id) ?? []));
    const once = [...new Map(held.map((unit) => [unit.id, unit])).values()];
    const raions = once.filter(({ kind }) => kind === 'raion').map(({ id }) => id);
    const counted = once.filter(({ id }) => !isHeld(units.get(id) ?? [], raions));
    if (counted.length === 0) return null;
    const years = new Set(counted.map(({ attributes }) => JSON.parse(attributes).populationYear));
    const [year] = years;
    return {
      count: counted.reduce((sum, { population }) => sum + (population ?? 0), 0),
      year: years.size === 1 && typeof year === 'number' ? year : null,
    };
  };
}

const finest = <Unit extends { kind: string }>(units: readonly Unit[]): Unit[] => {
  const hromadas = units.filter(({ kind }) => kind === 'hromada');
  return hromadas.length > 0 ? hromadas : [...units];
};

/** True for a hromada whose raion is counted as a whole. */
const isHeld = (above: readonly { id: string; kind: string }[], raions: readonly string[]) =>
  above.some(({ kind }) => kind === 'hromada') &&
  above.some(({ id, kind }) => kind === 'raion' && raions.includes(id));
