import { emptyFilter, type Filter, type StrategyResponse } from '@stratlas/server/contract';
import { type Area, areasOf } from '../state/areas.ts';
import { type Lit, linkerStore } from '../state/linker.ts';
import { themeStore } from '../state/theme.ts';
import { viewStore } from '../state/view-store.ts';
import { AtlasMap, type AtlasMapEvents } from './atlas-map.ts';
import { bindDrawing } from './bind-drawing.ts';
import {
  type Bounds,
  type Camera,
  oblastBounds,
  paddingBesideEditor,
  paddingFor,
} from './camera.ts';
import { contextFor, type StyleContext, showsProjects } from './context.ts';
import { palettes } from './palette.ts';
import { type ProjectFeature, shapesOf, spotsOf } from './project-spots.ts';
import { buildStyle } from './style.ts';

export interface MapData {
  strategy: () => Promise<StrategyResponse>;
  /** Every published project at each of its locations. */
  projects: () => Promise<ProjectFeature[]>;
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

/** Keeps the map the picture of the view: every change of the stores becomes a change of style. */
export function bindMap(
  container: HTMLElement,
  data: MapData,
  words: Record<string, string>,
  events: Omit<AtlasMapEvents, 'onBusy'>,
): BoundMap {
  const root = document.documentElement;
  let areas: Area[] | null = null;
  let projects: readonly ProjectFeature[] = [];
  const drawn = drawnOnce();
  const style = () => {
    const { view } = viewStore.getState();
    const { lit } = linkerStore.getState();
    return buildStyle(
      contextFor(view, areas, drawn(projects, view.filter), paletteNow(), location.origin, lit),
    );
  };
  const onBusy = (busy: boolean) => {
    root.dataset.map = busy ? 'busy' : 'idle';
  };
  onBusy(true);
  const start = { bounds: oblastBounds, padding: paddingNow(viewStore.getState().view.select) };
  const map = new AtlasMap(container, style(), paletteNow(), start, words, { ...events, onBusy });
  const redraw = () => map.show(style(), paletteNow());

  let cameraStays = location.hash.includes('map=');
  const follow = async (select: string | null) => {
    const stays = cameraStays;
    cameraStays = false;
    if (select === null || stays || isEditing()) return;
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
  if (showsProjects(viewStore.getState().view)) loadProjects();
  void follow(viewStore.getState().view.select);
  const unbindView = viewStore.subscribe(({ view }, { view: before }) => {
    redraw();
    if (showsProjects(view)) loadProjects();
    if (view.select !== before.select) void follow(view.select);
  });
  const unbindTheme = themeStore.subscribe(redraw);
  const unbindLinker = linkerStore.subscribe(({ lit }, { lit: before }) => {
    if (lit === before) return;
    redraw();
    void showLit(map, data, lit);
  });
  const unbindDrawing = bindDrawing(map);
  return {
    keepCamera: () => {
      cameraStays = true;
    },
    unbind: () => {
      unbindView();
      unbindTheme();
      unbindLinker();
      unbindDrawing();
      map.destroy();
    },
  };
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
    : paddingFor(window.innerWidth, window.innerHeight, select !== null);
