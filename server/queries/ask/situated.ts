import type { Geometry } from 'geojson';
import type { Within } from '../../contract/ask.ts';
import { type Near, writeNear } from '../../contract/near.ts';
import type { Database } from '../../db/schema.ts';
import { type Land, landOf } from './land.ts';
import { type LandPlace, landPlaces, type PlacesIn, placesIn } from './land-places.ts';
import { lyingIn } from './within.ts';

/** A piece of land among the places: what no filter changes. */
export interface Situated {
  near: Near;
  land: Land;
  places: readonly LandPlace[];
  found: PlacesIn;
  lying: (geometry: Geometry) => Within | null;
}

async function situate(db: Database, near: Near): Promise<Situated> {
  const places = await landPlaces(db);
  const geometries = new Map(places.map(({ id, geometry }) => [id, geometry]));
  const land = landOf(near, (id) => geometries.get(id) ?? null);
  const lying = lyingIn(land.shape);
  return { near, land, places, found: placesIn(places, near, lying), lying };
}

/** What somebody asks about is asked again with another filter: half a second for a long line. */
const most = 16;

/** The lands that were asked about last, each made once. @throws LandError where nothing can be meant */
export function rememberedLands(db: Database): (near: Near) => Promise<Situated> {
  const known = new Map<string, Promise<Situated>>();
  return (near) => {
    const key = writeNear(near);
    const made = known.get(key) ?? situate(db, near);
    known.delete(key);
    known.set(key, made);
    made.catch(() => known.delete(key));
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return made;
  };
}
