import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';

const prefix = 'basemap-';

/** Our own sheet lets the outside one through; the oblast stays a little lifted. */
const seeThrough: Record<string, object> = {
  beyond: { 'background-opacity': 0 },
  neighbours: { 'fill-opacity': 0 },
  oblast: { 'fill-opacity': 0.45 },
};

/**
 * Puts an outside style beneath ours. Its names stay out: ours are the names, in our languages,
 * and a style can have fonts and pictures from one place only.
 */
export function beneath(
  own: StyleSpecification,
  outside: StyleSpecification | null,
): StyleSpecification {
  if (outside === null) return own;
  const sources = Object.entries(outside.sources).map(([id, source]) => [`${prefix}${id}`, source]);
  const layers = outside.layers.filter(({ type }) => type !== 'symbol').map(renamed);
  return {
    ...own,
    sources: { ...Object.fromEntries(sources), ...own.sources },
    layers: [...layers, ...own.layers.map(opened)],
  };
}

function renamed(layer: LayerSpecification): LayerSpecification {
  const id = `${prefix}${layer.id}`;
  return 'source' in layer
    ? { ...layer, id, source: `${prefix}${layer.source}` }
    : { ...layer, id };
}

const opened = (layer: LayerSpecification): LayerSpecification =>
  layer.id in seeThrough
    ? ({ ...layer, paint: { ...layer.paint, ...seeThrough[layer.id] } } as LayerSpecification)
    : layer;
