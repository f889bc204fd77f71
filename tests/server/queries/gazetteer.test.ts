import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadGeodata } from '../../../geodata/index.ts';
import type { Place } from '../../../geodata/place.ts';
import type { Database } from '../../../server/db/schema.ts';
import { gazetteer } from '../../../server/queries/gazetteer.ts';
import { loadedDatabase } from '../fixture.ts';

let db: Database;
beforeAll(async () => {
  ({ db } = await loadedDatabase());
});
afterAll(() => db.destroy());

const sorted = (places: Place[]) =>
  places.map((place) => ({
    ...place,
    aliases: place.aliases.map((alias) => JSON.stringify(Object.entries(alias).sort())).sort(),
  }));

test('the database gives back every place with its aliases as the files have them', async () => {
  expect(sorted(await gazetteer(db))).toEqual(sorted(loadGeodata().places));
});
