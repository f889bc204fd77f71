/** What is used of shpjs, which brings no types. */
declare module 'shpjs' {
  import type { Geometry } from 'geojson';

  /** Geometries as they stand in the file; without a projection nothing is reprojected. */
  export function parseShp(shp: Uint8Array): (Geometry | null)[];
  /** @param encoding the content of the .cpg */
  export function parseDbf(dbf: Uint8Array, encoding?: string): Record<string, unknown>[];
}
