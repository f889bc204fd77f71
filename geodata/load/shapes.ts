import { z } from 'zod';
import type { Place, Shape } from '../place.ts';
import { borderBetween, hromadasBelow, unitShapes } from '../shape/units.ts';
import { GeodataError } from './error.ts';
import type { GeodataFiles } from './files.ts';
import { readFeatures, readUnitTopology, type UnitTopology } from './json.ts';

const topologyFile = 'shapes/units.topo.json';
const waypoints = z.array(z.tuple([z.number(), z.number()])).min(2);

/** Roads are known by their towns only: straight lines between the waypoints of their row. */
function roadShapes(places: Place[]): Map<string, Shape> {
  const roads = places.filter(({ kind }) => kind === 'road');
  const shape = (road: Place): [string, Shape] => {
    const course = waypoints.safeParse(road.attributes.waypoints);
    if (!course.success)
      throw new GeodataError('data/objects.csv', null, `${road.id}: no waypoints`);
    return [road.id, { type: 'LineString', coordinates: course.data }];
  };
  return new Map(roads.map(shape));
}

/** The line of contact is the border of the zone that was not controlled in 2015–2022. */
function contactLine(topology: UnitTopology, places: Place[]): Map<string, Shape> {
  const beyond = hromadasBelow(places).get('zone-not-controlled-2015-2022') ?? new Set();
  const lines = places.filter(({ kind }) => kind === 'line_of_contact');
  return new Map(lines.map(({ id }) => [id, borderBetween(topology, (unit) => beyond.has(unit))]));
}

/**
 * The line or polygon of every place that is more than a point, by place id.
 * @throws GeodataError naming the file.
 */
export function readShapes(files: GeodataFiles, places: Place[]): Map<string, Shape> {
  const topology = readUnitTopology(topologyFile, files[topologyFile]);
  return new Map([
    ...unitShapes(topology, places),
    ...contactLine(topology, places),
    ...roadShapes(places),
    ...readFeatures('shapes/lines.json', files['shapes/lines.json']),
    ...readFeatures('shapes/neighbours.json', files['shapes/neighbours.json']),
  ]);
}
