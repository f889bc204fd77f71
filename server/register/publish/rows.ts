import { foldName } from '@stratlas/geodata/names/fold';
import type { ProjectRecord } from '@stratlas/seeds/project';
import type { Scope } from '@stratlas/seeds/strategy';
import type {
  FundingPartTable,
  ProjectItemTable,
  ProjectPlaceTable,
  ProjectTable,
} from '../../db/schema.ts';
import { type Publication, projectAnswer, projectDetail } from './answer.ts';
import { type RegisterGazetteer, unitKinds } from './gazetteer.ts';
import { fundingParts } from './parts.ts';
import { type PublicPlace, publicPlace } from './precision.ts';

/** All rows of the published tables that one project has. */
export interface PublishedRows {
  project: ProjectTable[];
  projectItem: ProjectItemTable[];
  projectPlace: ProjectPlaceTable[];
  fundingPart: FundingPartTable[];
}

/** What everybody may see of a record, as the rows of the published tables. */
export function publishedRows(
  id: string,
  record: ProjectRecord,
  publication: Publication,
  gazetteer: RegisterGazetteer,
): PublishedRows {
  const places = record.places.map((place) => publicPlace(place, gazetteer));
  const isDrawn = (place: PublicPlace) => isOnMap(place, gazetteer);
  const moneyPlaces = places.map((place) => ({ ...place, onMap: isDrawn(place) }));
  return {
    project: [
      {
        id,
        titleUk: record.titleUk,
        titleEn: record.titleEn,
        status: record.status,
        scope: scopeOf(places, gazetteer),
        ...yearsOf(record),
        onMap: Number(places.some(isDrawn)),
        searchText: searchTextOf(id, record),
        answer: JSON.stringify(projectAnswer(id, record, places)),
        detail: JSON.stringify(projectDetail(id, record, places, publication)),
      },
    ],
    projectItem: record.items.map(({ code, state }) => ({ projectId: id, code, state })),
    projectPlace: placeRows(id, places),
    fundingPart: fundingParts(id, record, moneyPlaces),
  };
}

/** The oblast as a whole is no place on its map: what is meant for all of it is on the shelf. */
function isOnMap({ placeId, lon }: PublicPlace, gazetteer: RegisterGazetteer): boolean {
  return lon !== null && (placeId === null || gazetteer.place(placeId)?.kind !== 'oblast');
}

function scopeOf(places: readonly PublicPlace[], gazetteer: RegisterGazetteer): Scope {
  const kinds = places.flatMap(({ placeId, geometry }) =>
    geometry ? ['settlement'] : (gazetteer.place(placeId ?? '')?.kind ?? []),
  );
  const narrower = kinds.filter((kind) => kind !== 'oblast');
  if (narrower.length === 0) return 'oblast_wide';
  const isUnit = (kind: string) => (unitKinds as readonly string[]).includes(kind);
  return narrower.every(isUnit) ? 'named_place' : 'named_object';
}

function placeRows(projectId: string, places: readonly PublicPlace[]): ProjectPlaceTable[] {
  return places.flatMap(({ placeId, lon, lat }, position) =>
    placeId === null ? [] : [{ projectId, position, placeId, lon, lat }],
  );
}

/** The years of the period and of the sums together; null where none is known. */
export function yearsOf({
  start,
  end,
  funding,
}: Pick<ProjectRecord, 'start' | 'end' | 'funding'>): {
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
