import type { DrawnGeometry } from '@stratlas/seeds/project';
import { kmLimits, maxCorners, type Near, writeNear } from '@stratlas/server/contract';
import { circleAround, heldKm } from '../../map/circle.ts';
import type { PencilTool } from '../../state/drawing.ts';

/** What a person draws to say which land is meant. */
export const landTools = ['polygon', 'circle', 'corridor'] as const;
export type LandTool = (typeof landTools)[number];

/** A corridor is drawn by the line in it. */
export const pencilFor: Record<LandTool, PencilTool> = {
  polygon: 'polygon',
  circle: 'circle',
  corridor: 'line',
};

/**
 * What was drawn as the address writes it.
 * @param tool by which; a circle comes as its outline
 * @param km of a corridor, and of a circle that was given no radius
 * @returns null where it has too many corners for an address
 */
export function drawnLand(tool: LandTool, geometry: DrawnGeometry, km: number): string | null {
  const near = tool === 'circle' ? circleOf(geometry, km) : landOf(geometry, km);
  const corners = 'ring' in near ? near.ring.length : 'line' in near ? near.line.length : 1;
  return corners > maxCorners ? null : writeNear(near);
}

function circleOf(geometry: DrawnGeometry, km: number): Near {
  const ring = geometry.type === 'Polygon' ? (geometry.coordinates[0] ?? []) : [];
  const drawn = circleAround(ring);
  const { centre } = drawn;
  return { kind: 'circle', centre, km: drawn.km < kmLimits.least ? km : heldKm(drawn.km) };
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
