import type { DrawnGeometry } from '@stratlas/seeds/project';
import { maxCorners, type Near, writeNear } from '@stratlas/server/contract';
import type { DrawTool } from '../../state/drawing.ts';

/** What a person draws to say which land is meant. */
export const landTools = ['polygon', 'circle', 'corridor'] as const;
export type LandTool = (typeof landTools)[number];

/** A circle is drawn by its middle, a corridor by the line in it. */
export const pencilFor: Record<LandTool, DrawTool> = {
  polygon: 'polygon',
  circle: 'point',
  corridor: 'line',
};

/**
 * What was drawn as the address writes it.
 * @param km of a circle or a corridor
 * @returns null where it has too many corners for an address
 */
export function drawnLand(geometry: DrawnGeometry, km: number): string | null {
  const near = landOf(geometry, km);
  const corners = 'ring' in near ? near.ring.length : 'line' in near ? near.line.length : 1;
  return corners > maxCorners ? null : writeNear(near);
}

function landOf(geometry: DrawnGeometry, km: number): Near {
  switch (geometry.type) {
    case 'Point':
      return { kind: 'circle', centre: geometry.coordinates, km };
    case 'LineString':
      return { kind: 'corridor', line: geometry.coordinates, km };
    case 'Polygon':
      return { kind: 'polygon', ring: (geometry.coordinates[0] ?? []).slice(0, -1) };
  }
}

/** The same land with other kilometres around it; unchanged where it has none. */
export const withKm = (near: Near, km: number): Near =>
  near.kind === 'polygon' ? near : { ...near, km };

/** Kilometres that an address can hold; a place with land of its own needs none. */
export const kmLimits = { least: 0.1, most: 200 } as const;
