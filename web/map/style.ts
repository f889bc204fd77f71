import type { StyleSpecification } from 'maplibre-gl';
import type { StyleContext } from './context.ts';
import { dotLayers, pinLayers } from './layers/discs.ts';
import { type AtlasLayer, groundLayers } from './layers/ground.ts';
import { labelLayers } from './layers/labels.ts';
import { linkLayers } from './layers/links.ts';
import { litLayers } from './layers/lit.ts';
import { landLayers, landSource } from './layers/near.ts';
import { objectLayers, townLayers } from './layers/places.ts';
import { markSource, projectLayers, projectSource } from './layers/projects.ts';
import { frameLayers, selectionLayers } from './layers/selection.ts';

/** The whole map as a value: one context, one style, from bottom to top. */
export function buildStyle(context: StyleContext): StyleSpecification {
  const source = (path: string, promoteId?: string) => ({
    type: 'geojson' as const,
    data: `${context.origin}${path}`,
    ...(promoteId && { promoteId }),
  });
  return {
    version: 8,
    name: 'Stratlas',
    sources: {
      places: source('/api/places.geojson', 'id'),
      labels: source('/api/map/labels.geojson'),
      ground: source('/api/map/ground.geojson'),
      links: source('/api/map/links.geojson'),
      projects: projectSource(context),
      marks: markSource(context),
      land: landSource(context),
    },
    layers: [
      ...groundLayers(context),
      ...frameLayers(context),
      ...linkLayers(context),
      ...townLayers(context),
      ...dotLayers(context),
      ...objectLayers(),
      ...labelLayers(context),
      ...pinLayers(context),
      ...landLayers(context),
      ...projectLayers(context),
      ...litLayers(context),
      ...selectionLayers(context),
    ].map((layer) => switched(layer, context.hidden)),
  };
}

function switched(layer: AtlasLayer, hidden: readonly string[]): AtlasLayer {
  const name = layer.metadata?.layer;
  if (name === undefined || !hidden.includes(name)) return layer;
  return { ...layer, layout: { ...layer.layout, visibility: 'none' } } as AtlasLayer;
}
