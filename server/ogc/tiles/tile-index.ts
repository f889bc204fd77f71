import { GeoJSONVT, type GeoJSONVTFeature } from '@maplibre/geojson-vt';
import { fromVectorTileJs, GeoJSONWrapper } from '@maplibre/vt-pbf';
import type { Feature } from 'geojson';
import { FeatureBytes } from '../../spots/feature-bytes.ts';
import { maxTileZoom, tileExtent } from '../../spots/zooms.ts';
import type { OgcFeature } from '../sources/source.ts';
import { boxOf, joinedBox } from './extent.ts';
import { firstZoom } from './first-zoom.ts';
import { limitsOf, type TileLimits } from './limits.ts';
import type { Box, TileAddress } from './web-mercator-quad.ts';

/** The features of one collection in one version of the data, ready to be cut into tiles. */
export class TileIndex {
  /** Around all that is drawn; null where nothing is. */
  readonly box: Box | null;
  readonly minZoom: number;
  readonly limits: TileLimits[];
  readonly #shapes: GeoJSONVT;
  /** Kept as bytes: a hundred thousand features as objects would fill the memory. */
  readonly #properties: FeatureBytes;

  constructor({ shapes, boxes, properties }: GatheredFeatures) {
    this.#shapes = new GeoJSONVT(
      { type: 'FeatureCollection', features: shapes },
      { maxZoom: maxTileZoom, extent: tileExtent },
    );
    this.#properties = properties;
    this.box = boxes.reduce<Box | null>(joinedBox, null);
    this.minZoom = firstZoom(boxes);
    this.limits = this.box === null ? [] : limitsOf(this.box, this.minZoom, maxTileZoom);
  }

  /**
   * A vector tile (MVT 2) with one layer, with the id and the attributes that the items have; lists
   * and objects are JSON texts there.
   * @returns null where the tile is empty
   */
  tile(
    layer: string,
    { tileMatrix, tileRow, tileCol }: TileAddress,
  ): Uint8Array<ArrayBuffer> | null {
    const drawn: GeoJSONVTFeature[] =
      this.#shapes.getTile(tileMatrix, tileCol, tileRow)?.features ?? [];
    if (drawn.length === 0) return null;
    const features = drawn.map((feature) => ({
      ...feature,
      tags: JSON.parse(this.#properties.of(Number(feature.tags?.at)).toString()),
    }));
    const wrapper = new GeoJSONWrapper(features, { version: 2, extent: tileExtent });
    wrapper.name = layer;
    return Uint8Array.from(fromVectorTileJs({ layers: { [layer]: wrapper } }));
  }
}

/** Takes features in as they are read, some hundred at a time. */
export class GatheredFeatures {
  readonly shapes: Feature[] = [];
  readonly boxes: Box[] = [];
  readonly properties = new FeatureBytes();

  /** What has no geometry is not drawn. */
  add(features: readonly OgcFeature[]): void {
    const drawn = features.flatMap(({ id, geometry, properties }) => {
      const box = geometry && boxOf(geometry);
      return box ? [{ geometry, box, attributes: JSON.stringify({ id, ...properties }) }] : [];
    });
    this.properties.add(drawn.map(({ attributes }) => attributes));
    for (const { geometry, box } of drawn) {
      const at = this.boxes.push(box) - 1;
      this.shapes.push({ type: 'Feature', geometry, properties: { at } });
    }
  }
}
