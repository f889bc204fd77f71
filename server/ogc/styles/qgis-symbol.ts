import { colours } from './colours.ts';
import type { Drawn, Look } from './symbology.ts';

const symbolTypes: Record<Drawn, string> = { point: 'marker', line: 'line', area: 'fill' };

/** A symbol of QGIS with one layer. @param name by which a rule calls it */
export function qgisSymbol(name: string, drawn: Drawn, look: Look): string {
  const options = Object.entries(symbolLayers[drawn].options(look))
    .map(([key, value]) => `<Option type="QString" name="${key}" value="${value}"/>`)
    .join('');
  return (
    `<symbol type="${symbolTypes[drawn]}" name="${name}" alpha="1" clip_to_extent="1" force_rhr="0">` +
    `<layer class="${symbolLayers[drawn].className}" enabled="1" locked="0" pass="0">` +
    `<Option type="Map">${options}</Option></layer></symbol>`
  );
}

type Options = Record<string, string | number>;

const symbolLayers: Record<Drawn, { className: string; options: (look: Look) => Options }> = {
  point: {
    className: 'SimpleMarker',
    options: ({ fill, stroke, width, size = 8, form = 'circle' }) => ({
      name: form,
      color: rgba(fill ?? colours.paper),
      outline_color: rgba(stroke),
      outline_width: width,
      outline_width_unit: 'Pixel',
      size,
      size_unit: 'Pixel',
    }),
  },
  line: { className: 'SimpleLine', options: (look) => lineOptions(look) },
  area: {
    className: 'SimpleFill',
    options: ({ fill, stroke, width, opacity = 1, dash }) => ({
      color: rgba(fill ?? colours.paper, fill === null ? 0 : opacity),
      style: fill === null ? 'no' : 'solid',
      outline_color: rgba(stroke),
      outline_style: dash ? 'dash' : 'solid',
      outline_width: width,
      outline_width_unit: 'Pixel',
      joinstyle: 'round',
    }),
  },
};

const lineOptions = ({ stroke, width, dash }: Look): Options => ({
  line_color: rgba(stroke),
  line_width: width,
  line_width_unit: 'Pixel',
  joinstyle: 'round',
  capstyle: dash ? 'flat' : 'round',
  ...(dash && { use_custom_dash: 1, customdash: dash.join(';'), customdash_unit: 'Pixel' }),
});

/** `#14583a` → `20,88,58,255`. */
function rgba(hex: string, opacity = 1): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return [...parts, Math.round(opacity * 255)].join(',');
}
