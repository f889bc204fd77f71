import type { GoalCode } from '@stratlas/seeds/goals';
import { goalLooks } from '@stratlas/seeds/goals';
import type { PlaceKind } from '@stratlas/server/contract';
import type { Palette } from './palette.ts';
import { signDiameters } from './sign-sizes.ts';

/** A picture of the map's sprite, said in words; `draw-icon.ts` paints it. */
export interface Icon {
  /** Diameter or side in CSS pixels. */
  size: number;
  shape: 'disc' | 'plate' | 'pie' | 'hatch' | 'stipple';
  /** Of a pie: its colours with their parts of the whole. */
  slices?: readonly { color: string; part: number }[];
  fill: string;
  stroke: string;
  /** One SVG path in a 24 × 24 box, filled by the even-odd rule. */
  glyph: string | null;
  glyphColor: string;
}

/** Our own glyphs for kinds of place, in a 24 × 24 box; kinds without one are a small dot. */
export const kindGlyphs: Partial<Record<PlaceKind, string>> = {
  power_plant: 'M13 2 5 14h6l-1 8 9-13h-7z',
  coal_mine: 'M4 20 14 10l2 2L6 22zM9 4c6-2 11 3 9 9l-2-1c1-3-2-7-6-6z',
  industry: 'M3 21V10l6 4v-4l6 4V4h5v17z',
  industrial_park:
    'M3 21V9h7v12zm2-9v2h3v-2zm0 4v2h3v-2zM12 21V5h9v16zm2-13v2h5V8zm0 4v2h5v-2zm0 4v2h5v-2z',
  protected_area:
    'M12 2c5 4 8 8 7 13-.6 3-3 5-6 5.3V23h-2v-2.700C8 20 5.600 18 5 15 4 10 7 6 12 2z',
  horse_farm: 'M5 21c0-7 2-12 7-15l-1-4 4 3c4 1 6 4 7 8l-3 2-4-2c-1 3-1 5 0 8z',
  resort: 'M12 3c5 0 9 4 9 8h-8v8c0 4-6 4-6 0h2c0 1.500 2 1.500 2 0v-8H3c0-4 4-8 9-8z',
  hospital: 'M9 3h6v6h6v6h-6v6H9v-6H3V9h6z',
  social_centre:
    'M12 21C5 16 2 12 2 8.500 2 5.500 4.300 3 7.200 3 9 3 11 4 12 6c1-2 3-3 4.800-3C19.700 3 22 5.500 22 8.500 22 12 19 16 12 21z',
  boarding_institution: 'M12 3 2 11h3v10h5v-6h4v6h5V11h3z',
  housing: 'M12 3 2 11h3v10h14V11h3zm-3 9h6v6H9z',
  university: 'M12 4 1 9l11 5 9-4.100V17h2V9zM5 13v4c2 2.500 12 2.500 14 0v-4l-7 3z',
  vocational_school: 'M12 4 1 9l11 5 11-5zM5 13v4c2 2.500 12 2.500 14 0v-4l-7 3z',
  education_institute: 'M4 4h7v15H4zM13 4h7v15h-7zM4 20h16v1.500H4z',
  water_intake: 'M12 2c4 5 7 9 7 12.500C19 18.600 16 21 12 21s-7-2.400-7-6.500C5 11 8 7 12 2z',
  mine_water_site:
    'M12 2c4 5 7 9 7 12.500C19 18.600 16 21 12 21s-7-2.400-7-6.500C5 11 8 7 12 2zm-1 12v2h2v-2z',
  landfill: 'M5 7h14l-1.500 14h-11zM9 3h6l1 2h4v1.500H4V5h4z',
  air_monitoring_post:
    'M2 9c4-3 6 2 10 0s6 1 10-1v3c-4 3-6-2-10 0s-6-1-10 1zM2 16c4-3 6 2 10 0s6 1 10-1v3c-4 3-6-2-10 0s-6-1-10 1z',
  tv_mast: 'M11 9h2l4 13h-2.200l-1-3.500h-3.600l-1 3.500H7zM12 3a3 3 0 1 1 0 6 3 3 0 1 1 0-6z',
  crossing_point: 'M3 4h2v17H3zM5 6h16v4H5zM8 7v2h2V7zm5 0v2h2V7zm5 0v2h2V7z',
  archive: 'M3 4h18v5H3zM4.500 10.500h15V21h-15zM9 13v2h6v-2z',
  transport_line: 'M6 3h12v14H6zM8 5v5h8V5zM7 18h3l-2 4H6zM14 18h3l1 4h-2z',
  railway_station: 'M6 3h12v13l2 5h-2l-1.500-3h-9L6 21H4l2-5zM8 5v5h8V5z',
};

/** The icon that the style asks for by name: `object-coal_mine-hollow`, `disc-2-solid`, `end-2`. */
export function iconFor(name: string, palette: Palette): Icon | null {
  const [family, subject = '', state] = name.split('-');
  if (family === 'object') return objectIcon(subject as PlaceKind, state === 'hollow', palette);
  if (family === 'disc') return discIcon(subject as GoalCode, state === 'hollow', palette);
  if (family === 'dot' || family === 'end') {
    return dotIcon(subject as GoalCode, state !== 'solid', family === 'end' ? 11 : 7, palette);
  }
  if (family === 'pie') return pieIcon(name.split('-').slice(1), palette);
  if (family === 'spot') return spotIcon(subject, Number(state), palette);
  if (family === 'hatch') return tile('hatch', 7, palette.noData);
  if (family === 'stipple') return tile('stipple', subject === 'part' ? 14 : 9, palette.territory);
  return null;
}

/** A tile of a pattern that fills land. */
const tile = (shape: 'hatch' | 'stipple', size: number, stroke: string): Icon => ({
  size,
  shape,
  fill: 'transparent',
  stroke,
  glyph: null,
  glyphColor: stroke,
});

/** Goals, then what has none. */
const slicesIn = (palette: Palette): string[] => [...Object.values(palette.goals), palette.object];

/** Slices of goal colours: `pie-2-3-5-0-0-0` is three parts to five, of the third size. */
function pieIcon([size = '', ...parts]: string[], palette: Palette): Icon {
  return {
    size: signDiameters[Number(size)] ?? 0,
    shape: 'pie',
    slices: slicesIn(palette).map((color, at) => ({ color, part: Number(parts[at] ?? 0) })),
    fill: palette.halo,
    stroke: palette.halo,
    glyph: null,
    glyphColor: palette.name,
  };
}

/** One project: `spot-2-3` has the third size and the colour of goal 3, `spot-2-0` that of no goal. */
function spotIcon(size: string, goal: number, palette: Palette): Icon {
  return {
    size: signDiameters[Number(size)] ?? 0,
    shape: 'disc',
    fill: slicesIn(palette)[goal === 0 ? 4 : goal - 1] ?? palette.object,
    stroke: palette.halo,
    glyph: null,
    glyphColor: palette.name,
  };
}

function dotIcon(goal: GoalCode, hollow: boolean, size: number, palette: Palette): Icon {
  const [paper, ink] = [palette.halo, palette.goals[goal]];
  const [fill, stroke] = hollow ? [paper, ink] : [ink, paper];
  return { size, shape: 'disc', fill, stroke, glyph: null, glyphColor: ink };
}

function objectIcon(kind: PlaceKind, hollow: boolean, palette: Palette): Icon {
  const glyph = kindGlyphs[kind] ?? null;
  const [paper, ink] = [palette.halo, palette.object];
  return {
    size: glyph === null ? 8 : 20,
    shape: glyph === null ? 'disc' : 'plate',
    fill: hollow ? paper : ink,
    stroke: hollow ? ink : paper,
    glyph,
    glyphColor: hollow ? ink : paper,
  };
}

function discIcon(goal: GoalCode, hollow: boolean, palette: Palette): Icon {
  const [paper, ink] = [palette.halo, palette.goals[goal]];
  return {
    size: 22,
    shape: 'disc',
    fill: hollow ? paper : ink,
    stroke: hollow ? ink : paper,
    glyph: goalLooks[goal].icon,
    glyphColor: hollow ? ink : paper,
  };
}
