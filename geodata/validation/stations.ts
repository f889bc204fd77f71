import { distance } from '@turf/turf';
import type { Place, Position, Shape } from '../place.ts';
import { positionsOf } from '../shape/measure.ts';
import type { Problem, Rule } from './problem.ts';

/** The vertex of the line that is nearest to a station, counted from the line's start. */
function nearestVertex(station: Position, line: Shape | undefined): number {
  const vertices = line ? positionsOf(line) : [];
  const distances = vertices.map((vertex) => distance(vertex, station));
  return distances.indexOf(Math.min(...distances));
}

function stationsOf(line: Place, byId: Map<string, Place>): (Place | undefined)[] {
  const { stations } = line.attributes;
  return Array.isArray(stations) ? stations.map((id) => byId.get(String(id))) : [];
}

/** What is wrong with the station in this place of the line's list, if anything. */
function outOfOrder(
  station: Place | undefined,
  before: Place | undefined,
  line: Place,
  index: number,
) {
  if (!station) return `station ${index + 1} does not exist`;
  const { attributes, id } = station;
  if (attributes.line !== line.id) return `${id} belongs to another line`;
  if (attributes.order !== index + 1) return `${id} is not station ${index + 1}`;
  return before && Number(attributes.km) <= Number(before.attributes.km)
    ? `${id} comes before the station ahead of it`
    : null;
}

function strays(stations: (Place | undefined)[], shape: Shape | undefined): boolean {
  const points = stations.flatMap((station) => (station?.point ? [station.point] : []));
  const course = points.map((point) => nearestVertex(point, shape));
  return course.some((vertex, index) => vertex < (course[index - 1] ?? 0));
}

/** Stations follow one another: by number, by kilometre and along the drawn line. */
export const stations: Rule = ({ places, shapes }) => {
  const byId = new Map(places.map((place) => [place.id, place]));
  return places
    .filter(({ kind }) => kind === 'railway_line')
    .flatMap((line): Problem[] => {
      const all = stationsOf(line, byId);
      const messages = all.map((station, index) =>
        outOfOrder(station, all[index - 1], line, index),
      );
      if (strays(all, shapes.get(line.id))) messages.push('its stations do not follow the line');
      return messages.flatMap((message) => (message ? [{ placeId: line.id, message }] : []));
    });
};
