import type { GeoJSONVTFeature } from '@maplibre/geojson-vt';
import { fromVectorTileJs, GeoJSONWrapper } from '@maplibre/vt-pbf';
import type { Feature } from 'geojson';
import { pieOf } from './pie.ts';
import type { Sign } from './signs.ts';
import type { SpotIndex } from './spot-index.ts';
import { tileExtent } from './zooms.ts';

export interface TileAddress {
  z: number;
  x: number;
  y: number;
}

/**
 * A vector tile (MVT 2) with two layers: `signs`, points for one or several projects, and `shapes`,
 * what was drawn of the selected ones as lines and areas.
 */
export function tileOf(
  index: SpotIndex,
  signs: readonly Sign[],
  selected: Uint8Array,
  address: TileAddress,
): Uint8Array<ArrayBuffer> {
  const layers = {
    signs: signs.flatMap((sign) => signFeature(index, sign, address) ?? []),
    shapes: shapesIn(index, selected, address),
  };
  const named = Object.entries(layers).map(([name, features]) => {
    const layer = new GeoJSONWrapper(features, { version: 2, extent: tileExtent });
    layer.name = name;
    return [name, layer];
  });
  return Uint8Array.from(fromVectorTileJs({ layers: Object.fromEntries(named) }));
}

/** Null where the sign stands in another tile. */
function signFeature(index: SpotIndex, sign: Sign, { z, x, y }: TileAddress) {
  const [left, top] = [sign.x * 2 ** z - x, sign.y * 2 ** z - y];
  if (left < 0 || left >= 1 || top < 0 || top >= 1) return null;
  const at: [number, number] = [Math.floor(left * tileExtent), Math.floor(top * tileExtent)];
  return { type: 1 as const, geometry: [at], tags: tagsOf(index, sign) };
}

/** False and empty ones are left out. */
function tagsOf(index: SpotIndex, sign: Sign) {
  const { projects, goals, sum, converted, partial, isSpread, placeId } = sign;
  const single =
    projects === 1 ? singleTags(index, sign) : { pie: pieOf([...goals.slice(1), goals[0] ?? 0]) };
  return {
    count: projects,
    placeId,
    sum,
    ...single,
    ...(converted && { converted }),
    ...(partial && { partial }),
    ...(isSpread && { isSpread }),
  };
}

/** Its names are read from its feature: at most a few hundred signs of a tile have them. */
function singleTags({ features, project, projectIds, goal }: SpotIndex, { spot }: Sign) {
  const { properties }: Feature = JSON.parse(features.of(spot).toString());
  return {
    project: projectIds[project[spot] ?? 0] ?? '',
    goal: goal[spot] ?? 0,
    nameUk: properties?.titleUk,
    nameEn: properties?.titleEn || properties?.titleUk,
  };
}

function shapesIn(
  { shapes, project, projectIds, goal }: SpotIndex,
  selected: Uint8Array,
  { z, x, y }: TileAddress,
): GeoJSONVTFeature[] {
  const features: GeoJSONVTFeature[] = shapes?.getTile(z, x, y)?.features ?? [];
  return features.flatMap((feature) => {
    const spot = Number(feature.tags?.spot);
    if (selected[spot] === 0) return [];
    const tags = { project: projectIds[project[spot] ?? 0] ?? '', goal: goal[spot] ?? 0 };
    return [{ ...feature, tags }];
  });
}
