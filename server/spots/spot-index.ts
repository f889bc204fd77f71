import type { GeoJSONVT } from '@maplibre/geojson-vt';
import type Flatbush from 'flatbush';
import type { FeatureBytes } from './feature-bytes.ts';
import type { Postings } from './postings.ts';
import type { SpotMoney } from './spot-money.ts';
import type { Units } from './units.ts';

/**
 * All spots of one version of the data: published locations of projects, as the tables of what is
 * published hold them, so that none is finer than it may be. A spot is known by its number; those
 * of one project follow one another.
 */
export interface SpotIndex {
  count: number;
  lon: Float64Array;
  lat: Float64Array;
  /** Of each spot the number of its project, and of each project its id. */
  project: Uint32Array;
  projectIds: readonly string[];
  /** The goal of the project's largest share, as a number; 0 where no task is known. */
  goal: Uint8Array;
  /** Of each spot the number of its place, and of each place its id; empty where none may be told. */
  place: Uint32Array;
  placeIds: readonly string[];
  /** Of the project; 0 where not known. */
  startYear: Int16Array;
  endYear: Int16Array;
  postings: Postings;
  features: FeatureBytes;
  /** Boxes of the spots; null where there is no spot: the library refuses to hold nothing. */
  boxes: Flatbush | null;
  /** What was drawn as lines and areas; its features have the number of their spot. */
  shapes: GeoJSONVT | null;
  money: SpotMoney;
  units: Units;
}
