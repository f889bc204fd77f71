import {
  emptyFilter,
  type Filter,
  type StrategyResponse,
  type View,
} from '@stratlas/server/contract';
import { type Area, areasOf } from '../state/areas.ts';
import { type Lit, linkerStore } from '../state/linker.ts';
import { isOnWorkbench } from '../state/panels.ts';
import { themeStore } from '../state/theme.ts';
import { viewStore } from '../state/view-store.ts';
import { AtlasMap, type AtlasMapEvents } from './atlas-map.ts';
import { bindDrawing } from './bind-drawing.ts';
import { bindGlance, landBy } from './bind-land.ts';
import {
  type Bounds,
  type Camera,
  oblastBounds,
  paddingBesideEditor,
  paddingFor,
} from './camera.ts';
import { contextFor, type StyleContext, showsProjects } from './context.ts';
import type { LandShape } from './layers/near.ts';
import type { Shade } from './layers/shade.ts';
import { palettes } from './palette.ts';
import { type ProjectFeature, shapesOf, spotsOf } from './project-spots.ts';
import { isAnyBusy, type Side, viewOfSide } from './sides.ts';
import { buildStyle } from './style.ts';

export interface MapData {
  strategy: () => Promise<StrategyResponse>;
  /** Every published project at each of its locations. */
  projects: () => Promise<ProjectFeature[]>;
  /** How units are shaded for a view. */
  shade: (view: View) => Promise<Shade>;
  /** The land that a view asks about. */
  land: (view: View) => Promise<LandShape>;
  /** The box of an item's places or of a place; null where nothing of it can be drawn. */
  boundsOf: (id: string) => Promise<Bounds | null>;
  /** The box of what a tried text lights up; null where nothing of it can be drawn. */
  boundsOfLit: (lit: Lit) => Promise<Bounds | null>;
}

export interface BoundMap {
  /** Says that the next selection was made on the map itself, so that the camera stays. */
  keepCamera: () => void;
  unbind: () => void;
}

const paletteNow = () => palettes[themeStore.getState().theme];

/** The map that shows the view itself; one beside it moves as it does. */
let mainMap: AtlasMap | null = null;

/** Keeps the map the picture of the view: every change of the stores becomes a change of style. */
export function bindMap(
  container: HTMLElement,
  data: MapData,
  words: Record<string, string>,
  events: Omit<AtlasMapEvents, 'onBusy'>,
  side: Side = 'a',
): BoundMap {
  const viewNow = () => viewOfSide(viewStore.getState().view, side);
  const root = document.documentElement;
  let areas: Area[] | null = null;
  let projects: readonly ProjectFeature[] = [];
  const drawn = drawnOnce();
  const shading = shadingBy(data, () => redraw());
  const look = (bounds: Bounds) =>
    map.look({ bounds, padding: paddingNow(viewStore.getState().view.select) });
  const hands = { redraw: () => redraw(), look };
  const asking = landBy(data, hands, location.hash.includes('map='));
  const style = () => {
    const view = viewNow();
    const { lit } = linkerStore.getState();
    return buildStyle(
      contextFor(
        view,
        areas,
        { ...drawn(projects, view.filter), shade: shading.now(), land: asking.now() },
        paletteNow(),
        location.origin,
        lit,
      ),
    );
  };
  const onBusy = (busy: boolean) => {
    root.dataset.map = isAnyBusy(side, busy) ? 'busy' : 'idle';
  };
  onBusy(true);
  const start = { bounds: oblastBounds, padding: paddingNow(viewStore.getState().view.select) };
  const camera = (side === 'b' && mainMap) || start;
  const map = new AtlasMap(container, style(), paletteNow(), camera, words, { ...events, onBusy });
  if (side === 'a') mainMap = map;
  const redraw = () => map.show(style(), paletteNow());

  let cameraStays = location.hash.includes('map=');
  const follow = async (select: string | null) => {
    const stays = cameraStays;
    cameraStays = false;
    if (side === 'b' || select === null || stays || isEditing()) return;
    const bounds = await data.boundsOf(select).catch(() => null);
    if (bounds && viewStore.getState().view.select === select) {
      map.look({ bounds, padding: paddingNow(select) });
    }
  };

  void data.strategy().then(
    (strategy) => {
      areas = areasOf(strategy);
      redraw();
    },
    () => undefined, // The panels show this failure; the map goes on without the filter.
  );
  const loadProjects = () =>
    void data.projects().then(
      (features) => {
        if (features === projects) return;
        projects = features;
        redraw();
      },
      () => undefined, // The panel of projects shows this failure.
    );
  if (showsProjects(viewNow())) loadProjects();
  shading.follow(viewNow());
  asking.follow(viewStore.getState().view);
  void follow(viewStore.getState().view.select);
  const unbindView = viewStore.subscribe(({ view }, { view: before }) => {
    redraw();
    if (showsProjects(view)) loadProjects();
    shading.follow(viewOfSide(view, side));
    asking.follow(view);
    if (isOnWorkbench(view.panel) !== isOnWorkbench(before.panel) && side === 'a') {
      map.makeRoom(paddingNow(view.select));
    }
    if (view.select !== before.select) void follow(view.select);
  });
  const unbindTheme = themeStore.subscribe(redraw);
  const unbindLinker = linkerStore.subscribe(({ lit }, { lit: before }) => {
    if (lit === before) return;
    redraw();
    void showLit(map, data, lit);
  });
  const unbindDrawing = bindDrawing(map);
  const unbindGlance = bindGlance(
    async (at) => (typeof at === 'string' ? data.boundsOf(at) : [...at, ...at]),
    look,
  );
  return {
    keepCamera: () => {
      cameraStays = true;
    },
    unbind: () => {
      unbindView();
      unbindTheme();
      unbindLinker();
      unbindDrawing();
      unbindGlance();
      map.destroy();
      onBusy(false);
      if (mainMap === map) mainMap = null;
    },
  };
}

/** The shading of the last view that asked for one; an answer that comes too late is let go. */
function shadingBy(data: MapData, redraw: () => void) {
  let [shade, wanted]: [Shade | null, string] = [null, ''];
  const follow = (view: View) => {
    const { filter, units, measure, paid, in: currency } = view;
    const asked = view.shade ? JSON.stringify([filter, units, measure, paid, currency]) : '';
    if (asked === wanted) return;
    wanted = asked;
    const show = (next: Shade | null) => {
      if (wanted !== asked || shade === next) return;
      shade = next;
      redraw();
    };
    if (asked === '') show(null);
    // The control of the shading shows this failure.
    else void data.shade(view).then(show, () => show(null));
  };
  return { now: () => shade, follow };
}

type Drawn = Pick<StyleContext, 'projects' | 'shapes'>;

/** What is drawn stays one and the same object for as long as nothing else is asked. */
function drawnOnce(): (features: readonly ProjectFeature[], filter: Filter) => Drawn {
  let shapes = { of: null as readonly ProjectFeature[] | null, data: shapesOf([]) };
  let spots = { of: shapes.of, filter: null as Filter | null, data: spotsOf([], emptyFilter) };
  return (features, filter) => {
    if (shapes.of !== features) shapes = { of: features, data: shapesOf(features) };
    if (spots.of !== features || spots.filter !== filter) {
      spots = { of: features, filter, data: spotsOf(features, filter) };
    }
    return { projects: spots.data, shapes: shapes.data };
  };
}

/** A place at the edge of the box is a disc and not a point. */
const roomier = ({ top, right, bottom, left }: Camera['padding']): Camera['padding'] => ({
  top: top + 24,
  right: right + 24,
  bottom: bottom + 24,
  left: left + 24,
});

/** Moves the camera to what a tried text lights up, unless the text has changed meanwhile. */
async function showLit(map: AtlasMap, data: MapData, lit: Lit): Promise<void> {
  const bounds = await data.boundsOfLit(lit).catch(() => null);
  if (bounds && linkerStore.getState().lit === lit) {
    map.look({ bounds, padding: roomier(paddingNow(viewStore.getState().view.select)) });
  }
}

const isEditing = () => viewStore.getState().view.panel === 'edit';

const paddingNow = (select: string | null) =>
  isEditing()
    ? paddingBesideEditor(window.innerWidth, window.innerHeight)
    : paddingFor(
        window.innerWidth,
        window.innerHeight,
        select !== null,
        isOnWorkbench(viewStore.getState().view.panel),
      );
