import type { StrategyResponse, View } from '@stratlas/server/contract';
import { type Area, areasOf } from '../state/areas.ts';
import { type Asked, moveByHand } from '../state/flight.ts';
import { inSightStore } from '../state/in-sight.ts';
import { type Lit, linkerStore } from '../state/linker.ts';
import { isOnWorkbench } from '../state/panels.ts';
import { isOnStage, storyStore } from '../state/story-store.ts';
import { themeStore } from '../state/theme.ts';
import { viewStore } from '../state/view-store.ts';
import { AtlasMap, type AtlasMapEvents } from './atlas-map.ts';
import { bindCircle } from './bind-circle.ts';
import { bindDrawing } from './bind-drawing.ts';
import { bindFlight } from './bind-flight.ts';
import { bindGlance, landBy } from './bind-land.ts';
import { type Bounds, type Camera, oblastBounds } from './camera.ts';
import { contextFor, showsProjects } from './context.ts';
import { editionsBy } from './editions-by.ts';
import { dataOrigin } from './kept-source.ts';
import type { LandShape } from './layers/near.ts';
import type { Shade } from './layers/shade.ts';
import { magnified } from './magnify.ts';
import { isEditing, paddingNow } from './padding-now.ts';
import { palettes } from './palette.ts';
import { marksBy } from './project-marks.ts';
import { shadingBy } from './shading-by.ts';
import { isAnyBusy, type Side, viewOfSide } from './sides.ts';
import { stageScale } from './stage-scale.ts';
import { buildStyle } from './style.ts';

export interface MapData {
  strategy: () => Promise<StrategyResponse>;
  /** What changes with the published projects. */
  edition: () => Promise<string>;
  /** Where a project is. */
  pointsOf: (project: string) => Promise<[number, number][]>;
  /** How units are shaded for a view. */
  shade: (view: View) => Promise<Shade>;
  /** The land that a view asks about. */
  land: (view: Asked) => Promise<LandShape>;
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

/** The map that shows the view itself, and how much of it is covered; null while there is none. */
export const shownMap = (): { map: AtlasMap; padding: Camera['padding'] } | null =>
  mainMap && { map: mainMap, padding: paddingNow(viewStore.getState().view.select) };

/** Keeps the map the picture of the view: every change of the stores becomes a change of style. */
export function bindMap(
  container: HTMLElement,
  data: MapData,
  words: Record<string, string>,
  events: Omit<AtlasMapEvents, 'onBusy' | 'onHand'>,
  side: Side = 'a',
): BoundMap {
  const viewNow = () => viewOfSide(viewStore.getState().view, side);
  const root = document.documentElement;
  let areas: Area[] | null = null;
  const editions = editionsBy(data.edition, () => redraw());
  const marks = marksBy(data.pointsOf, () => redraw());
  const shading = shadingBy(data, () => redraw());
  // On a stage the steps alone move the camera.
  const look = (bounds: Bounds) => {
    if (isOnStage()) return;
    map.look({ bounds, padding: paddingNow(viewStore.getState().view.select) });
  };
  const hands = { redraw: () => redraw(), look };
  const stays = location.hash.includes('map=') && viewNow().near !== null;
  const asking = landBy(data, hands, stays);
  const style = () => {
    const view = viewNow();
    const { lit } = linkerStore.getState();
    const context = contextFor(
      view,
      areas,
      {
        edition: editions.now(),
        marks: marks.now(),
        shade: shading.now(),
        land: asking.now(),
      },
      paletteNow(),
      dataOrigin(),
      lit,
    );
    return magnified(buildStyle(context), scaleNow());
  };
  const onBusy = (busy: boolean) => {
    root.dataset.map = isAnyBusy(side, busy) ? 'busy' : 'idle';
    if (!busy && side === 'a' && isOnStage()) inSightStore.setState({ inSight: map.inSight() });
  };
  onBusy(true);
  const start = { bounds: oblastBounds, padding: paddingNow(viewStore.getState().view.select) };
  const camera = (side === 'b' && mainMap) || start;
  const map = new AtlasMap(container, style(), paletteNow(), camera, words, {
    ...events,
    onBusy,
    onHand: moveByHand,
  });
  if (side === 'a') mainMap = map;
  const redraw = () => map.show(style(), paletteNow());

  let cameraStays = location.hash.includes('map=');
  const follow = async (select: string | null) => {
    const stays = cameraStays;
    cameraStays = false;
    if (side === 'b' || select === null || stays || isEditing() || isOnStage()) return;
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
  if (showsProjects(viewNow())) editions.follow();
  marks.follow(viewNow());
  shading.follow(viewNow());
  asking.follow(viewStore.getState().view);
  void follow(viewStore.getState().view.select);
  const unbindView = viewStore.subscribe(({ view }, { view: before }) => {
    redraw();
    if (showsProjects(view)) editions.follow();
    marks.follow(view);
    shading.follow(viewOfSide(view, side));
    asking.follow(view);
    const opensBench = isOnWorkbench(view.panel) !== isOnWorkbench(before.panel);
    if (opensBench && side === 'a' && !isOnStage()) {
      map.makeRoom(paddingNow(view.select));
    }
    if (view.select !== before.select) void follow(view.select);
  });
  const unbindTheme = themeStore.subscribe(redraw);
  const unbindStory = storyStore.subscribe(redraw);
  const unbindFlight = side === 'a' ? bindFlight(map, data) : () => undefined;
  const unbindLinker = linkerStore.subscribe(({ lit }, { lit: before }) => {
    if (lit === before) return;
    redraw();
    void showLit(map, data, lit);
  });
  const unbindDrawing = bindDrawing(map);
  const unbindCircle = side === 'a' ? bindCircle(map, asking) : () => undefined;
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
      unbindStory();
      unbindFlight();
      unbindLinker();
      unbindDrawing();
      unbindCircle();
      unbindGlance();
      marks.unbind();
      map.destroy();
      onBusy(false);
      if (mainMap === map) mainMap = null;
    },
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

const scaleNow = (): number =>
  isOnStage() ? stageScale({ width: window.innerWidth, height: window.innerHeight }) : 1;
