import { foldName } from '@stratlas/geodata/names/fold';
import type { Place } from '@stratlas/geodata/place';
import type { Position } from 'geojson';
import type { Database } from '../../../db/schema.ts';
import type { Linker } from '../../../join/linker/index.ts';
import { gazetteer } from '../../../queries/gazetteer.ts';
import {
  type RegisterGazetteer,
  readRegisterGazetteer,
} from '../../../register/publish/gazetteer.ts';

/** All that a file is compared with, beside the projects. */
export interface World {
  gazetteer: RegisterGazetteer;
  /** Places by each of their names, folded. */
  placesNamed: (folded: string) => readonly string[];
  isItem: (code: string) => boolean;
  /** The code of the one task or area with this title or text, folded. */
  itemTitled: (folded: string) => string | undefined;
  isOrganisation: (id: string) => boolean;
  organisationNamed: (folded: string) => string | undefined;
  isInOblast: (point: Position) => boolean;
  /** Made when the first title without a place comes. */
  linker: () => Promise<Linker>;
}

/** Reads it once for one import (about 3,000 names). */
export async function readWorld(db: Database): Promise<World> {
  const [register, names, items, organisations] = await Promise.all([
    readRegisterGazetteer(db),
    db.selectFrom('placeName').select(['placeId', 'folded']).orderBy('placeId').execute(),
    db.selectFrom('item').select(['code', 'titleUk', 'titleEn', 'textUk', 'textEn']).execute(),
    db.selectFrom('organisation').select(['id', 'nameUk', 'nameEn']).orderBy('id').execute(),
  ]);
  const placeIds = Map.groupBy(names, ({ folded }) => folded);
  const titles = new Map(
    items
      .filter(({ code }) => code.split('.').length === 3)
      .flatMap(({ code, ...texts }) =>
        Object.values(texts).flatMap((text): [string, string][] =>
          text ? [[foldName(text), code]] : [],
        ),
      ),
  );
  const codes = new Set(items.map(({ code }) => code));
  const ids = new Set(organisations.map(({ id }) => id));
  const organisationIds = new Map(
    organisations.flatMap(({ id, nameUk, nameEn }) =>
      [nameUk, nameEn].filter(Boolean).map((name): [string, string] => [foldName(name), id]),
    ),
  );
  return {
    gazetteer: register,
    placesNamed: (folded) => [
      ...new Set((placeIds.get(folded) ?? []).map(({ placeId }) => placeId)),
    ],
    isItem: (code) => codes.has(code),
    itemTitled: (folded) => titles.get(folded),
    isOrganisation: (id) => ids.has(id),
    organisationNamed: (folded) => organisationIds.get(folded),
    isInOblast: (point) => register.unitAt(point) !== undefined,
    linker: linkerOnce(() => gazetteer(db)),
  };
}

function linkerOnce(places: () => Promise<Place[]>): () => Promise<Linker> {
  let made: Promise<Linker> | undefined;
  return () => {
    made ??= Promise.all([places(), import('../../../join/linker/index.ts')]).then(
      ([all, { createLinker }]) => createLinker(all),
    );
    return made;
  };
}
