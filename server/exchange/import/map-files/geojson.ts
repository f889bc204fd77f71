import type { Read } from '../files/read-file.ts';
import { crsNamed } from '../geometry/crs.ts';
import { ImportError, nowhere } from '../problem.ts';
import { parseJson } from '../read/json-tree.ts';
import { featureTable, type RawFeature } from './features.ts';
import { isOwnFeature, ownTable } from './own-features.ts';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads GeoJSON: a collection, a feature or a bare geometry. @throws ImportError */
export function readGeojson(text: string): Read {
  const value = parseJson(text, 'GeoJSON');
  if (!isObject(value)) throw new ImportError('not_readable');
  const features = featuresOf(value);
  if (features.length === 0) throw new ImportError('empty');
  const crs = crsOf(value);
  const table = features.every(isOwnFeature) ? ownTable(features) : featureTable('', features);
  return { tables: [table], ...(crs && { crs }) };
}

function featuresOf(value: Record<string, unknown>): RawFeature[] {
  if (value.type === 'FeatureCollection' && Array.isArray(value.features)) {
    return value.features.filter(isObject);
  }
  if (value.type === 'Feature') return [value];
  if ('coordinates' in value || 'geometries' in value) return [{ geometry: value }];
  throw new ImportError('not_readable');
}

/** The standard of 2016 has no such member, and older programs write it all the same. */
function crsOf({ crs }: Record<string, unknown>) {
  if (!isObject(crs)) return undefined;
  const name = isObject(crs.properties) ? String(crs.properties.name ?? '') : '';
  const known = crsNamed(name);
  if (known === undefined) throw new ImportError('unknown_crs', nowhere, { names: [name] });
  return known;
}
