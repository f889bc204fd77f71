import type { Place, Shape } from '../place.ts';
import { GeodataError } from './error.ts';
import { fingerprintOf, type GeodataFiles, readGeodataFiles } from './files.ts';
import { readFeatures } from './json.ts';
import { readPlaces } from './places.ts';
import { readShapes } from './shapes.ts';

/** What is drawn but is no place: it has no id to select, no items, no projects. */
export interface Background {
  /** Railway tracks around the oblast as OpenStreetMap had them in 2026, simplified to about 100 m. */
  rail: Shape;
  /** The line of the Minsk memorandum of 19.09.2014, points 1–18 of the Verkhovna Rada's list. */
  minskLine: Shape;
}

/** Everything that this package knows. */
export interface Geodata {
  places: Place[];
  /** By place id; places that are a point have none. */
  shapes: Map<string, Shape>;
  background: Background;
  /** SHA-256 of all files, in hex. */
  fingerprint: string;
}

function readBackground(files: GeodataFiles): Background {
  const file = 'shapes/background.json';
  const features = readFeatures(file, files[file]);
  const need = (id: string): Shape => {
    const shape = features.get(id);
    if (!shape) throw new GeodataError(file, null, `no feature ${id}`);
    return shape;
  };
  return { rail: need('rail'), minskLine: need('minsk-line') };
}

/**
 * Reads places, shapes and background from the files beside this package, or from given texts.
 * @throws GeodataError naming file and line.
 */
export function loadGeodata(files: GeodataFiles = readGeodataFiles()): Geodata {
  const places = readPlaces(files);
  return {
    places,
    shapes: readShapes(files, places),
    background: readBackground(files),
    fingerprint: fingerprintOf(files),
  };
}
