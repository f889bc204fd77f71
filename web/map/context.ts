import {
  emptyView,
  isItemCode,
  isWithin,
  type Language,
  type Panel,
  type PlaceKind,
  projectOf,
  type Scope,
  type View,
} from '@stratlas/server/contract';
import { type Area, matchingAreas } from '../state/areas.ts';
import { type Lit, unlit } from '../state/linker.ts';
import { tellsProjects } from '../state/panels.ts';
import type { LandShape } from './layers/near.ts';
import type { Shade } from './layers/shade.ts';
import { layersOff } from './layers.ts';
import type { Palette } from './palette.ts';
import type { Marks } from './project-marks.ts';
import { currencyOf, signTiles } from './sign-tiles.ts';

/** All that the style depends on, as one value. */
export interface StyleContext {
  palette: Palette;
  language: Language;
  /** Codes of the areas that the filter selects; null while nothing is filtered: all of them. */
  codes: readonly string[] | null;
  /** Whether areas for the whole oblast are among them; the frame says so. */
  wholeOblast: boolean;
  /** Whether areas beyond the oblast's border are among them; the neighbours' borders say so. */
  beyondBorder: boolean;
  /** The selected place; null for an item or nothing. */
  selectedPlace: string | null;
  /** Codes of the areas of the selected item; empty for a place or nothing. */
  selectedCodes: readonly string[];
  /** Ids of places that a tried text names, and kinds of place that it speaks of. */
  lit: readonly string[];
  litKinds: readonly PlaceKind[];
  /** Ids of layers that are switched off. */
  hidden: readonly string[];
  /** Address of the tiles with the signs of the projects that the filter selects. */
  projectTiles: string;
  /** Of the sums of these signs. */
  currency: NonNullable<View['in']>;
  /** Where the selected project is, and the one that is pointed at. */
  marks: Marks;
  showsProjects: boolean;
  selectedProject: string | null;
  /** How units are shaded; null where they are not. */
  shade: Shade | null;
  /** The land that is asked about; null while none is. */
  land: LandShape | null;
  /** Where the data come from: the page's own origin. */
  origin: string;
}

/**
 * What the map shows for a view.
 * @param tried what a tried text lights up; shown only while the linker is
 * @param drawn what the view does not hold itself, each empty until it is loaded; `edition` is that of the data
 * @param areas null until the strategy is loaded: the map starts without waiting for it
 */
export function contextFor(
  view: View,
  areas: readonly Area[] | null,
  { edition, ...drawn }: Pick<StyleContext, 'marks' | 'shade' | 'land'> & { edition: string },
  palette: Palette,
  origin: string,
  tried: Lit,
): StyleContext {
  const { lang, select, panel } = view;
  const matching = shownAreas(view, areas);
  const hasScope = (wanted: Scope) => matching?.some(({ scope }) => scope === wanted) ?? false;
  const all = matching === null || matching.length === areas?.length;
  const item = select !== null && isItemCode(select) ? select : null;
  const project = select === null ? null : projectOf(select);
  const lit = isTried(panel) ? tried : unlit;
  return {
    palette,
    language: lang,
    codes: all ? null : matching.map(({ code }) => code),
    wholeOblast: hasScope('oblast_wide'),
    beyondBorder: hasScope('outside'),
    selectedPlace: item === null && project === null ? select : null,
    selectedProject: project,
    selectedCodes: (areas ?? [])
      .map(({ code }) => code)
      .filter((code) => item !== null && isWithin(code, item)),
    lit: lit.placeIds,
    litKinds: lit.kinds,
    hidden: layersOff(view),
    // Those that nobody sees need not follow the filter.
    projectTiles: signTiles(showsProjects(view) ? view : emptyView, edition, origin),
    currency: currencyOf(view),
    ...drawn,
    showsProjects: showsProjects(view),
    origin,
  };
}

/** Projects are on the map while they are listed or one of them is selected, not while one is edited. */
export const showsProjects = ({ panel, select }: View): boolean =>
  tellsProjects(panel) || (panel !== 'edit' && select !== null && projectOf(select) !== null);

const isTried = (panel: Panel): boolean => panel === 'linker' || panel === 'edit';

/** While a text is tried or a project edited, its places alone are on the map; projects stand alone too. */
function shownAreas({ panel, filter }: View, areas: readonly Area[] | null): Area[] | null {
  if (isTried(panel) || tellsProjects(panel)) return [];
  return areas === null ? null : matchingAreas(areas, filter);
}
