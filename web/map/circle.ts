import { kmLimits, type Position } from '@stratlas/server/contract';
import type { LandShape } from './layers/near.ts';

/** A circle on the sphere. */
export interface Circle {
  centre: Position;
  km: number;
}

/** Mean radius of the earth in km, with which the server makes the land too. */
const earth = 6371.0088;
const inRadians = Math.PI / 180;

/** Great-circle distance in km. */
export function kmBetween([lonA, latA]: Position, [lonB, latB]: Position): number {
  const north = Math.sin(((latB - latA) * inRadians) / 2) ** 2;
  const east = Math.sin(((lonB - lonA) * inRadians) / 2) ** 2;
  const chord = north + east * Math.cos(latA * inRadians) * Math.cos(latB * inRadians);
  return 2 * earth * Math.asin(Math.sqrt(chord));
}

/** The direction from one position to another, in degrees from the north over the east. */
export function bearingTo([lonA, latA]: Position, [lonB, latB]: Position): number {
  const [a, b, turn] = [latA * inRadians, latB * inRadians, (lonB - lonA) * inRadians];
  const east = Math.sin(turn) * Math.cos(b);
  const north = Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(turn);
  return Math.atan2(east, north) / inRadians;
}

/** The position on a circle in a direction, in degrees from the north over the east. */
export function edgeOf({ centre: [lon, lat], km }: Circle, bearing: number): Position {
  const [angle, from, turn] = [km / earth, lat * inRadians, bearing * inRadians];
  const to = Math.asin(
    Math.sin(from) * Math.cos(angle) + Math.cos(from) * Math.sin(angle) * Math.cos(turn),
  );
  const aside = Math.atan2(
    Math.sin(turn) * Math.sin(angle) * Math.cos(from),
    Math.cos(angle) - Math.sin(from) * Math.sin(to),
  );
  return [lon + aside / inRadians, to / inRadians];
}

const corners = 128;

/** What a circle looks like on the map, against the clock. */
export function shapeOf(circle: Circle): LandShape {
  const turns = Array.from({ length: corners + 1 }, (_, index) => -(index % corners) / corners);
  return {
    type: 'Polygon',
    coordinates: [turns.map((turn) => [...edgeOf(circle, turn * 360)])],
  };
}

/** The circle of which this is the outline: its middle lies between its ends to each side. */
export function circleAround(ring: readonly Position[]): Circle {
  const [lons, lats] = [ring.map(([lon]) => lon), ring.map(([, lat]) => lat)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  return {
    centre: [(Math.min(...lons) + Math.max(...lons)) / 2, (south + north) / 2],
    km: ((north - south) / 2) * inRadians * earth,
  };
}

/** Kilometres that an address can hold, to a tenth. */
export const heldKm = (km: number): number =>
  Math.round(Math.min(kmLimits.most, Math.max(kmLimits.least, km)) * 10) / 10;
