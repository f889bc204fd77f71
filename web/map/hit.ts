import { projectRef } from '@stratlas/server/contract';
import type { MapGeoJSONFeature } from 'maplibre-gl';

/** What a sign tells of money: minor units, and whether it was converted or has more without a rate. */
export interface SignMoney {
  sum: number;
  converted: boolean;
  partial: boolean;
}

/** A place on the map under the pointer, and the area through which it is drawn, if any. */
export interface Hit {
  placeId: string;
  kind: string;
  code: string | null;
  /** The project that stands here; null for a place, and where several stand. */
  project: string | null;
  /** How many projects stand here as one sign; 0 for everything else. */
  projects: number;
  /** Their money, as the sign tells it. */
  money: SignMoney;
  /** True where they stand on several points, which a nearer zoom parts. */
  isSpread: boolean;
  nameUk: string;
  nameEn: string;
}

/** What is selected by a click. */
export const refOf = ({ project, placeId }: Hit): string =>
  project === null ? placeId : projectRef(project);

/** A sign for projects of several points has nothing to select: a click comes nearer. */
export const isMixed = ({ projects, isSpread, placeId }: Hit): boolean =>
  projects > 1 && (isSpread || placeId === '');

/** What a click means, the most particular first: a point before a line before a surface. */
const order: Record<string, number> = { symbol: 0, circle: 0, line: 1, fill: 2 };
const passive = new Set([
  'neighbours',
  'oblast',
  'oblast-glow',
  'oblast-border',
  'frame',
  'ground-rail',
  'land-beside',
  'land-outline',
  'territory',
]);
const areal = new Set(['hromada', 'raion', 'oblast']);

type Feature = Pick<MapGeoJSONFeature, 'properties' | 'source'> & {
  layer: Pick<MapGeoJSONFeature['layer'], 'id' | 'type'>;
};

/** Chooses among the features under the pointer; the bare hromada stands in where nothing else is. */
export function hitOf(features: readonly Feature[]): Hit | null {
  const candidates = features
    .filter(({ layer }) => !passive.has(layer.id))
    .map((feature, position) => ({ feature, rank: rankOf(feature), position }))
    .sort((a, b) => a.rank - b.rank || a.position - b.position);
  const best = candidates[0]?.feature;
  if (best === undefined) return null;
  const { id, placeId, kind, code, nameUk, nameEn, project, count } = best.properties;
  return {
    placeId: String(placeId ?? id),
    kind: kind ?? 'project',
    code: code ?? null,
    project: project ?? null,
    projects: count ?? 0,
    money: moneyOf(best.properties),
    isSpread: best.properties.isSpread ?? false,
    nameUk: nameUk ?? '',
    nameEn: nameEn ?? '',
  };
}

const moneyOf = ({ sum, converted, partial }: Feature['properties']): SignMoney => ({
  sum: sum ?? 0,
  converted: converted ?? false,
  partial: partial ?? false,
});

const rankOf = ({ layer, properties }: Feature): number =>
  areal.has(properties.kind) && layer.type !== 'symbol' ? 3 : (order[layer.type] ?? 3);
