import type { PlaceKind } from '@stratlas/geodata/place';
import { placeGeometry, placeKindTitles } from '../collections/place-kinds.ts';
import { colours } from './colours.ts';
import type { Drawn, Look, Looks, Rule, Symbology } from './symbology.ts';

const outline = (stroke: string, width: number, fill: string | null = null): Look => ({
  fill,
  stroke,
  width,
});

/** Kinds that the atlas draws in their own way; the others are things: plates, or outlines. */
const own: Partial<Record<PlaceKind, Look>> = {
  oblast: outline(colours.oblastBorder, 2.4, colours.paper),
  raion: outline(colours.raionBorder, 1.8),
  hromada: outline(colours.hromadaBorder, 1),
  neighbour_region: outline(colours.neighbourBorder, 1, colours.beyond),
  settlement: { ...outline(colours.town, 1.2, colours.paper), size: 6 },
  line_of_contact: { ...outline(colours.contact, 2.4), dash: [2, 4] },
  railway_line: outline(colours.rail, 2),
  railway_line_planned: { ...outline(colours.rail, 2), dash: [2, 4] },
  road: { ...outline(colours.road, 2), dash: [8, 4] },
  river: outline(colours.water, 2.4),
  railway_station: { ...outline(colours.paper, 1, colours.object), size: 7 },
  railway_halt: { ...outline(colours.paper, 1, colours.object), size: 5 },
};

const names: Partial<Record<PlaceKind, Symbology['label']>> = {
  raion: { size: 10, color: colours.quietName },
  // The names of all villages at once would hide the map.
  settlement: { size: 8, color: colours.name, scale: 1_000_000 },
  river: { size: 8, color: colours.water },
};

const drawnAs: Record<ReturnType<typeof placeGeometry>, Drawn> = {
  Point: 'point',
  MultiLineString: 'line',
  MultiPolygon: 'area',
};

/** Places of a kind: what is surveyed full, what is not dashed or hollow. */
export function placeSymbology(kind: PlaceKind): Symbology {
  const drawn = drawnAs[placeGeometry(kind)];
  const look = own[kind] ?? thing(drawn);
  const label = names[kind];
  return { rules: rulesOf(kind, drawn, look), ...(label && { label }) };
}

const thing = (drawn: Drawn): Look =>
  drawn === 'point'
    ? { ...outline(colours.paper, 1.5, colours.object), size: 11, form: 'square' }
    : outline(colours.object, 1.6);

/** Signs that are the same however exact the position is, as on the page. */
const alwaysFull: readonly PlaceKind[] = ['settlement', 'line_of_contact', 'road'];

function rulesOf(kind: PlaceKind, drawn: Drawn, look: Look): Rule[] {
  const title = placeKindTitles[kind];
  const as = (one: Look): Looks => ({ [drawn]: one });
  if (alwaysFull.includes(kind)) return [{ title, when: { is: 'any' }, looks: as(look) }];
  return [
    {
      title,
      when: { is: 'equal', property: 'exactness', value: 'surveyed' },
      looks: as(look),
    },
    {
      title: {
        uk: `${title.uk}: положення не зняте точно`,
        en: `${title.en}: position not surveyed`,
      },
      when: { is: 'other' },
      looks: as(inexact(drawn, look)),
    },
  ];
}

const inexact = (drawn: Drawn, look: Look): Look =>
  drawn === 'point'
    ? { ...look, fill: colours.paper, stroke: look.fill ?? look.stroke }
    : { ...look, dash: look.dash ?? [6, 4] };
