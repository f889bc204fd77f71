import type { MapGeoJSONFeature } from 'maplibre-gl';

/** A place on the map under the pointer, and the area through which it is drawn, if any. */
export interface Hit {
  placeId: string;
  kind: string;
  code: string | null;
  nameUk: string;
  nameEn: string;
}

/** What a click means, the most particular first: a point before a line before a surface. */
const order: Record<string, number> = { symbol: 0, circle: 0, line: 1, fill: 2 };
const passive = new Set([
  'neighbours',
  'oblast',
  'oblast-glow',
  'oblast-border',
  'frame',
  'ground-rail',
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
  const { id, placeId, kind, code, nameUk, nameEn } = best.properties;
  return { placeId: String(placeId ?? id), kind, code: code ?? null, nameUk, nameEn };
}

const rankOf = ({ layer, properties }: Feature): number =>
  areal.has(properties.kind) && layer.type !== 'symbol' ? 3 : (order[layer.type] ?? 3);
