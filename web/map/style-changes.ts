import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';

/** One step that brings the drawn style from our previous one to our next. */
export type StyleChange =
  | { set: 'data'; source: string; value: GeoJSON.GeoJSON }
  | { set: 'tiles'; source: string; value: string[] }
  | { set: 'filter'; layer: string; value: unknown }
  | { set: 'paint' | 'layout'; layer: string; property: string; value: unknown };

type Properties = Record<string, unknown>;
type Layer = LayerSpecification & { filter?: unknown; paint?: Properties; layout?: Properties };

const same = (a: unknown, b: unknown): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);

/**
 * The difference of two styles of ours. They have the same sources and layers, so that only
 * filters, paint, layout, addresses of tiles and the data that the page itself holds can differ; MapLibre's own diff would read its whole style back first.
 */
export function styleChanges(
  previous: StyleSpecification,
  next: StyleSpecification,
): StyleChange[] {
  return [...dataChanges(previous, next), ...layerChanged(previous, next)];
}

const dataChanges = (previous: StyleSpecification, next: StyleSpecification): StyleChange[] =>
  Object.entries(next.sources).flatMap(
    ([source, after]) => sourceChange(source, previous.sources[source], after) ?? [],
  );

/** Data are the same while they are the same object: nobody changes one in place. */
function sourceChange(
  source: string,
  before: SourceSpecification | undefined,
  after: SourceSpecification,
): StyleChange | null {
  if (after.type === 'vector' && before?.type === 'vector') {
    const value = after.tiles ?? [];
    return same(value, before.tiles) ? null : { set: 'tiles', source, value };
  }
  if (after.type !== 'geojson' || before?.type !== 'geojson') return null;
  if (typeof after.data === 'string' || after.data === before.data) return null;
  return { set: 'data', source, value: after.data };
}

function layerChanged(previous: StyleSpecification, next: StyleSpecification): StyleChange[] {
  return next.layers.flatMap((layer, index) => {
    const before = previous.layers[index] as Layer | undefined;
    return before === undefined ? [] : layerChanges(before, layer as Layer);
  });
}

function layerChanges(before: Layer, after: Layer): StyleChange[] {
  const changes: StyleChange[] = [];
  if (!same(before.filter, after.filter)) {
    changes.push({ set: 'filter', layer: after.id, value: after.filter });
  }
  for (const set of ['paint', 'layout'] as const) {
    const [old, now] = [before[set] ?? {}, after[set] ?? {}];
    for (const property of new Set([...Object.keys(old), ...Object.keys(now)])) {
      if (same(old[property], now[property])) continue;
      changes.push({ set, layer: after.id, property, value: now[property] });
    }
  }
  return changes;
}
