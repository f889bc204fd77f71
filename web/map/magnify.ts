import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';

/** Sizes in pixels, and what each is where a layer does not say it. */
const sizes: Record<string, { property: string; usual: number; of?: string }[]> = {
  symbol: [
    { property: 'icon-size', usual: 1, of: 'icon-image' },
    { property: 'text-size', usual: 16, of: 'text-field' },
    { property: 'text-halo-width', usual: 0 },
  ],
  line: [
    { property: 'line-width', usual: 1 },
    { property: 'line-gap-width', usual: 0 },
  ],
  circle: [
    { property: 'circle-radius', usual: 5 },
    { property: 'circle-stroke-width', usual: 0 },
  ],
};

type Properties = Record<string, unknown>;
type Layer = LayerSpecification & { paint?: Properties; layout?: Properties };

/** The same map with all its signs, lines and names larger, for who looks from afar. */
export const magnified = (style: StyleSpecification, factor: number): StyleSpecification =>
  factor === 1
    ? style
    : { ...style, layers: style.layers.map((layer) => enlarged(layer as Layer, factor)) };

function enlarged(layer: Layer, factor: number): LayerSpecification {
  const { layout = {}, paint = {} } = layer;
  const larger = { layout: { ...layout }, paint: { ...paint } };
  for (const { property, usual, of } of sizes[layer.type] ?? []) {
    if (of !== undefined && layout[of] === undefined) continue;
    const group = isLayout(property) ? larger.layout : larger.paint;
    if (group[property] === undefined && usual === 0) continue;
    group[property] = times(group[property] ?? usual, factor);
  }
  return { ...layer, ...larger } as LayerSpecification;
}

const isLayout = (property: string): boolean => /^(?:icon|text)-size$/.test(property);

/** The zoom may stand at the head of an expression alone, so its outcomes are multiplied and not it. */
function times(size: unknown, factor: number): unknown {
  if (typeof size === 'number') return size * factor;
  if (!Array.isArray(size)) return size;
  const first = { interpolate: 4, step: 2 }[String(size[0])];
  if (first === undefined) return ['*', factor, size];
  return size.map((part, at) =>
    at >= first && (at - first) % 2 === 0 ? times(part, factor) : part,
  );
}
