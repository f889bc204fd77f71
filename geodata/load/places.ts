import type { Alias, Place } from '../place.ts';
import { readCsv } from './csv.ts';
import { GeodataError } from './error.ts';
import type { GeodataFiles } from './files.ts';
import { type AliasRow, aliasRow, type PlaceRow, placeRow } from './rows.ts';

const placeFiles = ['data/units.csv', 'data/settlements.csv', 'data/objects.csv'] as const;

function toPlace({ lon, lat, ...rest }: PlaceRow): Place {
  return { ...rest, point: lon === null || lat === null ? null : [lon, lat], aliases: [] };
}

function toAlias({ placeId: _, ...alias }: AliasRow): Alias {
  return alias;
}

/** Aliases are kept in their own file, so that a name's history is one readable table. */
function addAliases(places: Place[], rows: AliasRow[]): void {
  const byId = new Map(places.map((place) => [place.id, place]));
  for (const [index, row] of rows.entries()) {
    const place = byId.get(row.placeId);
    if (!place) throw new GeodataError('data/aliases.csv', index + 2, `no place ${row.placeId}`);
    place.aliases.push(toAlias(row));
  }
}

/**
 * Units, settlements and objects with their aliases, in the order of the files.
 * @throws GeodataError naming file and line.
 */
export function readPlaces(files: GeodataFiles): Place[] {
  const places = placeFiles.flatMap((file) => readCsv(file, files[file], placeRow).map(toPlace));
  addAliases(places, readCsv('data/aliases.csv', files['data/aliases.csv'], aliasRow));
  return places;
}
