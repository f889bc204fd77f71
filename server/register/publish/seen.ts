import { foldName } from '@stratlas/geodata/names/fold';
import type { ProjectRecord } from '@stratlas/seeds/project';
import type { Scope } from '@stratlas/seeds/strategy';
import type { FilterableProject } from '../../contract/matches.ts';
import { isUnit, type RegisterGazetteer } from './gazetteer.ts';
import type { PublicPlace } from './precision.ts';

/** A published project as a filter sees it: of its places only what everybody may know. */
export function seenByFilter(
  id: string,
  record: ProjectRecord,
  places: readonly PublicPlace[],
  gazetteer: RegisterGazetteer,
): FilterableProject {
  const told = places.flatMap(({ placeId }) => (placeId === null ? [] : [placeId]));
  const kinds = told.flatMap((placeId) => gazetteer.place(placeId)?.kind ?? []);
  const units = told.flatMap((placeId) => gazetteer.upwards(placeId).map((place) => place.id));
  return {
    codes: record.items.map(({ code }) => code),
    status: record.status,
    funding: record.funding,
    ...yearsOf(record),
    scope: scopeOf(places, gazetteer),
    placeIds: [...new Set(units)],
    kinds: [...new Set(kinds)],
    searchText: searchTextOf(id, record),
  };
}

/** What is meant for the oblast beside a narrower place does not widen that. */
function scopeOf(places: readonly PublicPlace[], gazetteer: RegisterGazetteer): Scope {
  const kinds = places.flatMap(({ placeId, geometry }) =>
    geometry ? ['settlement'] : (gazetteer.place(placeId ?? '')?.kind ?? []),
  );
  const narrower = kinds.filter((kind) => kind !== 'oblast');
  if (narrower.length === 0) return 'oblast_wide';
  if (narrower.every(isUnit)) return 'named_place';
  if (narrower.every((kind) => kind === 'zone')) return 'described_area';
  return narrower.every((kind) => kind === 'neighbour_region') ? 'outside' : 'named_object';
}

/** The years of the period and of the sums together; null where none is known. */
function yearsOf({ start, end, funding }: Pick<ProjectRecord, 'start' | 'end' | 'funding'>): {
  startYear: number | null;
  endYear: number | null;
} {
  const years = [
    ...[start, end].flatMap((date) => (date === null ? [] : [Number(date.slice(0, 4))])),
    ...funding.flatMap(({ year, untilYear }) => [year, untilYear].filter((one) => one !== null)),
  ];
  if (years.length === 0) return { startYear: null, endYear: null };
  return { startYear: Math.min(...years), endYear: Math.max(...years) };
}

const searchTextOf = (id: string, record: ProjectRecord): string =>
  foldName(
    [
      id,
      record.titleUk,
      record.titleEn,
      record.purposeUk,
      record.purposeEn,
      record.descriptionUk,
      record.descriptionEn,
      record.territoryUk,
      record.territoryEn,
    ]
      .filter(Boolean)
      .join(' '),
  );
