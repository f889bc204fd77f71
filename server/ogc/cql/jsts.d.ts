/** What is used of jsts, which brings no types and exports by default alone. */
declare module 'jsts/org/locationtech/jts/io/GeoJSONReader.js' {
  import type { Geometry } from 'geojson';

  /** A geometry of its own. */
  export interface Shape {
    getDimension(): number;
  }
  class GeoJSONReader {
    read(geometry: Geometry): Shape;
  }
  // biome-ignore lint/style/noDefaultExport: as the library has it
  export default GeoJSONReader;
}
declare module 'jsts/org/locationtech/jts/operation/relate/RelateOp.js' {
  import type { Shape } from 'jsts/org/locationtech/jts/io/GeoJSONReader.js';

  /** How the inside, the border and the outside of two shapes meet (DE-9IM). */
  export interface Matrix {
    isIntersects(): boolean;
    isDisjoint(): boolean;
    isEquals(left: number, right: number): boolean;
    isTouches(left: number, right: number): boolean;
    isCrosses(left: number, right: number): boolean;
    isOverlaps(left: number, right: number): boolean;
    isWithin(): boolean;
    isContains(): boolean;
  }
  const RelateOp: { relate(left: Shape, right: Shape): Matrix };
  // biome-ignore lint/style/noDefaultExport: as the library has it
  export default RelateOp;
}
declare module 'jsts/org/locationtech/jts/operation/valid/IsValidOp.js' {
  import type { Shape } from 'jsts/org/locationtech/jts/io/GeoJSONReader.js';

  const IsValidOp: { isValid(shape: Shape): boolean };
  // biome-ignore lint/style/noDefaultExport: as the library has it
  export default IsValidOp;
}
