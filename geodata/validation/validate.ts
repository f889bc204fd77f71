import { areas } from './areas.ts';
import { codes, uniqueIds } from './codes.ts';
import { containment } from './containment.ts';
import { crossings } from './crossings.ts';
import { exactness } from './exactness.ts';
import { names } from './names.ts';
import { parents } from './parents.ts';
import { pointsInHromada, pointsInOblast } from './points.ts';
import type { Checked, Problem, Rule } from './problem.ts';
import { stations } from './stations.ts';
import { territory } from './territory.ts';
import { tiling } from './tiling.ts';
import { winding } from './winding.ts';

const rules: readonly Rule[] = [
  uniqueIds,
  codes,
  parents,
  names,
  exactness,
  pointsInOblast,
  pointsInHromada,
  stations,
  winding,
  crossings,
  containment,
  tiling,
  areas,
  territory,
];

/** Runs every rule; an empty list means that the geodata may be built on. Takes about a second. */
export function validateGeodata(geodata: Checked): Problem[] {
  return rules.flatMap((rule) => rule(geodata));
}
