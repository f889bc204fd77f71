import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { emptyFilter } from '../../contract/filter.ts';
import type { Database } from '../../db/schema.ts';
import { placeFeatures } from '../../queries/place-features.ts';
import { exported } from '../export/formats.ts';

/** Writes projects and places as the API answers them. */
export async function writeGeojson(db: Database, folder: string): Promise<void> {
  const everything = { filter: emptyFilter, only: null };
  const options = { language: 'uk', separator: 'comma' } as const;
  await writeFile(
    join(folder, 'projects.geojson'),
    await exported(db, 'geojson', everything, options),
  );
  const places = await placeFeatures(db, { kind: [], bbox: undefined });
  await writeFile(join(folder, 'places.geojson'), JSON.stringify(places));
}
