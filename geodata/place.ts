import type { Geometry } from 'geojson';

/** Kinds of place, in the order in which legends and lists show them. */
export const placeKinds = [
  'oblast',
  'raion',
  'hromada',
  'settlement',
  'former_raion',
  'agglomeration',
  'zone',
  'line_of_contact',
  'railway_line',
  'railway_line_planned',
  'railway_station',
  'railway_halt',
  'road',
  'river',
  'power_plant',
  'coal_mine',
  'industry',
  'industrial_park',
  'horse_farm',
  'protected_area',
  'university',
  'vocational_school',
  'education_institute',
  'hospital',
  'social_centre',
  'boarding_institution',
  'resort',
  'housing',
  'archive',
  'water_intake',
  'mine_water_site',
  'landfill',
  'air_monitoring_post',
  'tv_mast',
  'crossing_point',
  'transport_line',
  'neighbour_region',
] as const;
export type PlaceKind = (typeof placeKinds)[number];

/**
 * How exact a geometry is: `surveyed` (an object mapped where it stands, or a border),
 * `chord` (straight between surveyed points), `town` (the centre of its settlement),
 * `approximate` (known to some kilometres), `none` (nothing to draw: the shelf lists it).
 */
export const exactnesses = ['surveyed', 'chord', 'town', 'approximate', 'none'] as const;
export type Exactness = (typeof exactnesses)[number];

export const aliasKinds = [
  'official',
  'former',
  'misspelling',
  'transliteration',
  'short',
] as const;
export type AliasKind = (typeof aliasKinds)[number];

/** Another form under which texts name a place, with its history where there is one. */
export interface Alias {
  form: string;
  language: 'uk' | 'en';
  kind: AliasKind;
  /** ISO dates or years; null where unknown or open. */
  from: string | null;
  to: string | null;
  /** The legal act or the source that gives this form. */
  act: string | null;
}

/** WGS84 degrees, longitude first. */
export type Position = [lon: number, lat: number];

/** A geographic entity. `id` is the KATOTTG code for units and settlements. */
export interface Place {
  id: string;
  kind: PlaceKind;
  nameUk: string;
  nameEn: string;
  /** The unit that holds it: settlement and object → hromada → raion → oblast; null for the oblast and beyond it. */
  parentId: string | null;
  /** Where its label or pin stands; null where nothing is known. */
  point: Position | null;
  exactness: Exactness;
  /** False for what lies beyond the oblast's border (a station in Kharkiv oblast, a neighbour). */
  inOblast: boolean;
  /** True for what is only planned or proposed. */
  planned: boolean;
  population: number | null;
  aliases: Alias[];
  /** Further facts (capacity, length, official area …) under the names of their data file. */
  attributes: Record<string, unknown>;
  source: string;
  licence: string;
}

/** A place's line or polygon, where it is more than its point. */
export type Shape = Exclude<Geometry, { type: 'Point' | 'GeometryCollection' }>;
