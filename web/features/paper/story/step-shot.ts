import type { View } from '@stratlas/server/contract';
import type { MapData } from '../../../map/bind-map.ts';
import { type Bounds, oblastBounds } from '../../../map/camera.ts';
import { boundsOfLand } from '../../../map/layers/near.ts';
import { type Shot, shotOf } from '../../../map/picture/mercator.ts';

interface Size {
  width: number;
  height: number;
}

/** The camera of an address, as MapLibre writes it: `#map=8/48.9/38.9`; null without one. */
export function cameraIn(hash: string): Pick<Shot, 'zoom' | 'center'> | null {
  const [zoom, lat, lon] = (new URLSearchParams(hash.replace(/^#/, '')).get('map') ?? '')
    .split('/')
    .map(Number);
  const isThere = [zoom, lat, lon].every((one) => one !== undefined && Number.isFinite(one));
  if (!isThere || zoom === undefined || lat === undefined || lon === undefined) return null;
  if (Math.abs(lat) > 85 || Math.abs(lon) > 180) return null;
  return { zoom, center: [lon, lat] };
}

/** A window of this height was in mind when a camera was chosen. */
const windowHeight = 800;

/** The piece of ground of a step: that of its camera, else of what it selects, else the oblast. */
export async function shotOfStep(
  { view, hash }: { view: View; hash: string },
  size: Size,
  data: Pick<MapData, 'boundsOf' | 'land'>,
): Promise<Shot> {
  const camera = cameraIn(hash);
  if (camera !== null) {
    const smaller = Math.min(0, Math.log2(Math.min(size.width, size.height) / windowHeight));
    return { ...camera, zoom: camera.zoom + smaller, ...size };
  }
  return shotOf(roomy(await boundsOf(view, data)), size);
}

async function boundsOf(
  { select, panel, ...asked }: View,
  data: Pick<MapData, 'boundsOf' | 'land'>,
): Promise<Bounds> {
  if (asked.near !== null && panel === 'ask') return boundsOfLand(await data.land(asked));
  const selected = select === null ? null : await data.boundsOf(select).catch(() => null);
  return selected ?? oblastBounds;
}

/** Signs at the edge need room. */
function roomy([west, south, east, north]: Bounds): Bounds {
  const [dx, dy] = [(east - west) * 0.06 + 0.02, (north - south) * 0.06 + 0.02];
  return [west - dx, south - dy, east + dx, north + dy];
}
