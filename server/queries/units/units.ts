import { stateOfAll, type Territory, territoryOf } from '@stratlas/geodata/territory';
import type { UnitKind } from '../../contract/explore.ts';
import type { UnitResponse } from '../../contract/units.ts';
import type { Database } from '../../db/schema.ts';
import { type ConcerningPlace, type Gazetteer, gazetteerOf } from './concern.ts';

/** The units of one kind, in the codifier's order, and the gazetteer that says what is about which. */
export interface Units {
  units: UnitResponse[];
  gazetteer: Gazetteer;
}

export async function unitsOf(db: Database, kind: UnitKind): Promise<Units> {
  const rows = await placeRows(db).execute();
  const places = rows.map((row) => ({ ...row, facts: JSON.parse(row.attributes) as Facts }));
  const territories = new Map(places.map(({ id, facts }) => [id, territoryOf(facts)]));
  const inside = (id: string) =>
    places.flatMap(({ parentId, ...place }) => (parentId === id ? [place.id] : []));
  const units = places.filter((place) => place.kind === kind);
  return {
    units: units.map(({ id, nameUk, nameEn, population, facts }) => ({
      placeId: id,
      nameUk,
      nameEn,
      population,
      populationYear: typeof facts.populationYear === 'number' ? facts.populationYear : null,
      territory: territories.get(id) ?? ofParts(inside(id).map((part) => territories.get(part))),
    })),
    gazetteer: gazetteerOf(places.map(concerning)),
  };
}

type Facts = Record<string, unknown>;

const placeRows = (db: Database) =>
  db
    .selectFrom('place')
    .select(['id', 'kind', 'parentId', 'inOblast', 'nameUk', 'nameEn', 'population', 'attributes'])
    .orderBy('position');

const concerning = ({
  facts,
  inOblast,
  ...place
}: Omit<ConcerningPlace, 'inOblast' | 'members'> & {
  facts: Facts;
  inOblast: number;
}): ConcerningPlace => ({
  id: place.id,
  kind: place.kind,
  parentId: place.parentId,
  inOblast: inOblast === 1,
  members: Array.isArray(facts.members) ? facts.members.map(String) : [],
});

/** A raion is what its hromadas are, as of the earliest of their dates. */
function ofParts(parts: readonly (Territory | null | undefined)[]): Territory | null {
  const known = parts.filter((one) => one !== null && one !== undefined);
  const [first] = known;
  if (first === undefined) return null;
  const all = (field: 'sourceUk' | 'sourceEn') =>
    [...new Set(known.map((one) => one[field]))].join('; ');
  return {
    state: stateOfAll(parts.map((one) => one?.state ?? 'unknown')),
    asOf: known.map(({ asOf }) => asOf).sort()[0] ?? first.asOf,
    sourceUk: all('sourceUk'),
    sourceEn: all('sourceEn'),
  };
}
