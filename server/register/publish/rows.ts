import type { ProjectRecord } from '@stratlas/seeds/project';
import type { FilterableProject } from '../../contract/matches.ts';
import type {
  FundingPartTable,
  ProjectItemTable,
  ProjectPlaceTable,
  ProjectTable,
} from '../../db/register-tables.ts';
import { type Publication, projectAnswer, projectDetail } from './answer.ts';
import { locationFeature } from './feature.ts';
import type { RegisterGazetteer } from './gazetteer.ts';
import { fundingParts } from './parts.ts';
import { type PublicPlace, publicPlace } from './precision.ts';
import { seenByFilter } from './seen.ts';
import { sortKey } from './sort-key.ts';

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
  const places = record.places.map((place): ShownPlace => {
    const shown = publicPlace(place, gazetteer);
    return { ...shown, onMap: isOnMap(shown, gazetteer) };
  });
  const told = places.map(({ onMap: _, ...place }) => place);
  const seen = seenByFilter(id, record, told, gazetteer);
  return {
    project: [
      {
        id,
        titleUk: record.titleUk,
        titleEn: record.titleEn,
        status: seen.status,
        scope: seen.scope,
        startYear: seen.startYear,
        endYear: seen.endYear,
        onMap: Number(places.some(({ onMap }) => onMap)),
        searchText: seen.searchText,
        sortUk: sortKey(record.titleUk),
        sortEn: sortKey(record.titleEn || record.titleUk),
        answer: JSON.stringify(projectAnswer(id, record, told)),
        detail: JSON.stringify(projectDetail(id, record, told, publication)),
      },
    ],
    projectItem: itemRows(id, record),
    projectPlace: placeRows(id, record, places, seen),
    fundingPart: fundingParts(id, record, places),
  };
}

type ShownPlace = PublicPlace & { onMap: boolean };

/** The oblast as a whole is no place on its map: what is meant for all of it is on the shelf. */
function isOnMap({ placeId, lon }: PublicPlace, gazetteer: RegisterGazetteer): boolean {
  return lon !== null && (placeId === null || gazetteer.place(placeId)?.kind !== 'oblast');
}

/** A project without a task has one row all the same, as one without a place has: sums by task or place count it. */
function itemRows(projectId: string, { items }: ProjectRecord): ProjectItemTable[] {
  if (items.length === 0) return [{ projectId, code: '', state: 'confirmed' }];
  return items.map(({ code, state }) => ({ projectId, code, state }));
}

/** Two locations that were made coarser to one unit are drawn once. */
function placeRows(
  projectId: string,
  record: ProjectRecord,
  places: readonly ShownPlace[],
  seen: FilterableProject,
): ProjectPlaceTable[] {
  if (places.length === 0) {
    return [{ projectId, position: 0, placeId: '', lon: null, lat: null, feature: null }];
  }
  const drawn = new Set<string>();
  return places.map((place, position) => {
    const { placeId, lon, lat, onMap } = place;
    const made = onMap ? locationFeature(projectId, record, place, seen) : null;
    const feature = made === null ? null : JSON.stringify(made);
    const isNew = feature !== null && !drawn.has(feature);
    if (isNew) drawn.add(feature);
    return {
      projectId,
      position,
      placeId: placeId ?? '',
      lon,
      lat,
      feature: isNew ? feature : null,
    };
  });
}
