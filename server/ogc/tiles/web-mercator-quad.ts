/** West, south, east, north in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** One tile of WebMercatorQuad: rows count from the north, columns from the west. */
export interface TileAddress {
  tileMatrix: number;
  tileRow: number;
  tileCol: number;
}

export const tileMatrixSetId = 'WebMercatorQuad';
export const tileMatrixSetUri = `http://www.opengis.net/def/tilematrixset/OGC/1.0/${tileMatrixSetId}`;
export const webMercator = 'http://www.opengis.net/def/crs/EPSG/0/3857';

/** Half the width of the square of Web Mercator, in metres. */
const halfWorld = 20037508.3427892;
const firstCellSize = 156543.033928041;
/** Of a screen with pixels of 0.28 mm, as OGC has it. */
const firstScale = 559082264.028717;
const matrices = 25;

/** The tile matrix set as OGC's registry describes it (17-083r4, annex D.1). */
export const webMercatorQuad = () => ({
  id: tileMatrixSetId,
  title: 'Google Maps Compatible for the World',
  uri: tileMatrixSetUri,
  crs: webMercator,
  orderedAxes: ['X', 'Y'],
  wellKnownScaleSet: 'http://www.opengis.net/def/wkss/OGC/1.0/GoogleMapsCompatible',
  tileMatrices: Array.from({ length: matrices }, (_, zoom) => ({
    id: String(zoom),
    scaleDenominator: firstScale / 2 ** zoom,
    cellSize: firstCellSize / 2 ** zoom,
    cornerOfOrigin: 'topLeft',
    pointOfOrigin: [-halfWorld, halfWorld],
    tileWidth: 256,
    tileHeight: 256,
    matrixWidth: 2 ** zoom,
    matrixHeight: 2 ** zoom,
  })),
});

/** Whether the tile matrix set has such a tile at all. */
export const isTile = ({ tileMatrix, tileRow, tileCol }: TileAddress): boolean =>
  tileMatrix < matrices && tileRow < 2 ** tileMatrix && tileCol < 2 ** tileMatrix;
