import type { Language } from '../../contract/view.ts';
import { colours } from './colours.ts';
import {
  type Condition,
  type Drawn,
  type Look,
  looksOf,
  type Rule,
  type Symbology,
} from './symbology.ts';

type Expression = readonly unknown[];

/**
 * A MapLibre style (version 8) of one collection over its own tiles. It has no names on it: they
 * would need a server of glyphs.
 * @param tiles absolute address of the TileJSON
 */
export const mapLibreStyle = (
  collection: { id: string; title: string; licence: string },
  { rules }: Symbology,
  tiles: string,
  language: Language,
) => ({
  version: 8 as const,
  name: collection.title,
  metadata: { licence: collection.licence },
  sources: { [collection.id]: { type: 'vector' as const, url: tiles } },
  layers: [
    { id: 'paper', type: 'background', paint: { 'background-color': colours.paper } },
    ...rules.flatMap((rule, at) =>
      looksOf(rule).flatMap(([drawn, look]) =>
        paints(drawn, look).map(({ type, ...paint }) => ({
          id: `${collection.id}-${at}-${drawn}-${type}`,
          type,
          source: collection.id,
          'source-layer': collection.id,
          metadata: { title: rule.title[language] },
          filter: ['all', isDrawn(drawn), selects(rule, rules.slice(0, at))],
          ...paint,
        })),
      ),
    ),
  ],
});

const geometryNames: Record<Drawn, string> = {
  point: 'Point',
  line: 'LineString',
  area: 'Polygon',
};

const isDrawn = (drawn: Drawn): Expression => {
  const name = geometryNames[drawn];
  return ['match', ['geometry-type'], [name, `Multi${name}`], true, false];
};

function paints(drawn: Drawn, look: Look) {
  if (drawn === 'point') return [{ type: 'circle', paint: circle(look) }];
  if (drawn === 'line') return [{ type: 'line', ...line(look) }];
  const fill = { 'fill-color': look.fill, 'fill-opacity': look.opacity ?? 1 };
  return [
    ...(look.fill === null ? [] : [{ type: 'fill', paint: fill }]),
    { type: 'line', ...line(look) },
  ];
}

const circle = ({ fill, stroke, width, size = 8 }: Look) => ({
  'circle-radius': size / 2,
  'circle-color': fill ?? colours.paper,
  'circle-stroke-color': stroke,
  'circle-stroke-width': width,
});

const line = ({ stroke, width, dash }: Look) => ({
  layout: { 'line-join': 'round', ...(dash === undefined && { 'line-cap': 'round' }) },
  paint: {
    'line-color': stroke,
    'line-width': width,
    // MapLibre counts dashes in widths of the line.
    ...(dash && { 'line-dasharray': dash.map((length) => length / width) }),
  },
});

const selects = ({ when }: Rule, before: readonly Rule[]): Expression =>
  when.is === 'other'
    ? ['!', ['any', ...before.map((rule) => expressionOf(rule.when))]]
    : expressionOf(when);

function expressionOf(when: Condition): Expression {
  if (when.is === 'any' || when.is === 'other') return ['literal', true];
  const value: Expression = ['get', when.property];
  if (when.is === 'equal') return ['==', value, when.value];
  if (when.is === 'starts') {
    return ['==', ['slice', ['to-string', value], 0, when.value.length], when.value];
  }
  const number: Expression = ['to-number', value, -1];
  const below = when.below === null ? [] : [['<', number, when.below]];
  return ['all', ['>=', number, when.least], ...below];
}
