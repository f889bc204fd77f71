import type { DrawnGeometry } from '@stratlas/seeds/project';
import type { DrawTool } from '../../../state/drawing.ts';

export const toolOf = ({ type }: DrawnGeometry): DrawTool =>
  (({ Point: 'point', LineString: 'line', Polygon: 'polygon' }) as const)[type];

type Position = [number, number];

/** The vertices as text, one a line, latitude first as on paper maps; the ring without its end. */
export function writeCoordinates(geometry: DrawnGeometry): string {
  return pointsOf(geometry)
    .map(([lon, lat]) => `${lat}, ${lon}`)
    .join('\n');
}

function pointsOf(geometry: DrawnGeometry): Position[] {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'LineString':
      return geometry.coordinates;
    case 'Polygon':
      return geometry.coordinates[0]?.slice(0, -1) ?? [];
  }
}

/** What a tool draws through these vertices; null while they are too few or no coordinates. */
export function readCoordinates(text: string, tool: DrawTool): DrawnGeometry | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const points = lines.map(readPosition);
  if (points.some((point) => point === null)) return null;
  const positions = points as Position[];
  const [first] = positions;
  if (first === undefined) return null;
  if (tool === 'point')
    return positions.length === 1 ? { type: 'Point', coordinates: first } : null;
  if (tool === 'line') {
    return positions.length < 2 ? null : { type: 'LineString', coordinates: positions };
  }
  return positions.length < 3 ? null : { type: 'Polygon', coordinates: [[...positions, first]] };
}

function readPosition(line: string): Position | null {
  const [lat, lon, ...rest] = line
    .trim()
    .split(/[\s;]+|,\s*/)
    .filter(Boolean)
    .map(Number);
  const isRight = rest.length === 0 && within(lat, 90) && within(lon, 180);
  return isRight ? [lon as number, lat as number] : null;
}

const within = (degrees: number | undefined, most: number): boolean =>
  degrees !== undefined && Math.abs(degrees) <= most;
