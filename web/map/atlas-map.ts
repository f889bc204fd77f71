import {
  AttributionControl,
  addProtocol,
  type FilterSpecification,
  type GeoJSONSource,
  Map as MapLibreMap,
  Marker,
  NavigationControl,
  prewarm,
  ScaleControl,
  type StyleSpecification,
  setWorkerUrl,
  type VectorTileSource,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import 'maplibre-gl/dist/maplibre-gl.css';
import './map-fonts.css';
import type { DrawnGeometry } from '@stratlas/seeds/project';
import { credits } from '@stratlas/server/contract';
import { keptBook } from '../api/kept.ts';
import { basemap } from './basemap.ts';
import { beneath } from './beneath.ts';
import type { Bounds, Camera } from './camera.ts';
import type { CircleEvents, CircleHandles } from './circle-handles.ts';
import { drawIcon, iconPixelRatio } from './draw-icon.ts';
import type { fluentFlights } from './fluent-flight.ts';
import { type Hit, hitOf, isMixed } from './hit.ts';
import { iconFor } from './icons.ts';
import { type InSight, inSightOf } from './in-sight.ts';
import { keptProtocol, loadKept } from './kept-source.ts';
import { oneFrameForTiles } from './one-frame.ts';
import type { Palette } from './palette.ts';
import type { Pencil } from './pencil.ts';
import type { Shot } from './picture/mercator.ts';
import type { Aim } from './stage-camera.ts';
import { type StyleChange, styleChanges } from './style-changes.ts';

setWorkerUrl(workerUrl);
// The workers start while the page is still rendered.
prewarm();
if (keptBook !== null) addProtocol(keptProtocol, loadKept);

/** Long enough to be read, in milliseconds. */
const creditsTime = 5000;

export interface AtlasMapEvents {
  /** Something was clicked; null for the bare ground. */
  onPick: (hit: Hit | null) => void;
  /** What is under the pointer, with its place on the canvas in pixels; null for nothing. */
  onHover: (hit: Hit | null, at: { x: number; y: number }) => void;
  onBusy: (busy: boolean) => void;
  /** Somebody has moved the map, and not the page. */
  onHand: () => void;
  onError: (message: string) => void;
}

/** The one owner of the map: everything else speaks in styles, cameras and hits. */
export class AtlasMap {
  #map: MapLibreMap;
  #style: StyleSpecification;
  #palette: Palette;
  #events: AtlasMapEvents;
  /** A style that came before the map was ready for changes. */
  #waiting: (() => void) | null = null;
  #ready = false;
  #beginFlight: (() => void) | null = null;
  #awaitTiles: (source: string) => void;
  #hovered: string | null = null;
  /** What the map was last made to show; null once somebody has moved it. */
  #looked: Bounds | null;

  /** @param camera where it begins; or the map that it is locked to, whose controls are its own */
  constructor(
    container: HTMLElement,
    style: StyleSpecification,
    palette: Palette,
    camera: Camera | AtlasMap,
    words: Record<string, string>,
    events: AtlasMapEvents,
  ) {
    this.#style = style;
    this.#palette = palette;
    this.#events = events;
    this.#looked =
      camera instanceof AtlasMap || location.hash.includes('map=') ? null : camera.bounds;
    this.#map = new MapLibreMap({
      container,
      style: beneath(style, basemap),
      ...(camera instanceof AtlasMap
        ? { center: camera.#map.getCenter(), zoom: camera.#map.getZoom() }
        : { hash: 'map', bounds: camera.bounds, fitBoundsOptions: { padding: camera.padding } }),
      // Far beyond the oblast: a map that fits above a workbench or beside the editor reaches there.
      maxBounds: [22, 36, 50, 54],
      minZoom: 5,
      maxZoom: 15,
      attributionControl: false,
      locale: words,
      fadeDuration: 0,
      dragRotate: false,
      pitchWithRotate: false,
    });
    this.#awaitTiles = oneFrameForTiles(this.#map);
    if (camera instanceof AtlasMap) this.#lockTo(camera);
    else this.#addControls();
    this.#map.once('style.load', () => {
      this.#ready = true;
      this.#waiting?.();
    });
    this.#map.setMissingStyleImageResolver((id) => addIcon(this.#map, id, this.#palette));
    this.#map.on('error', ({ error }) => events.onError(error.message));
    this.#listen(events);
    this.#takeFirstSize();
  }

  /** MapLibre passes over the first size it is told of, though a stage may have narrowed the map by then. */
  #takeFirstSize(): void {
    const [container, canvas] = [this.#map.getContainer(), this.#map.getCanvas()];
    const watch = new ResizeObserver(() => {
      watch.disconnect();
      const isOther =
        canvas.clientWidth !== container.clientWidth ||
        canvas.clientHeight !== container.clientHeight;
      if (isOther) this.#map.resize();
    });
    watch.observe(container);
  }

  #addControls(): void {
    const map = this.#map;
    map.touchZoomRotate.disableRotation();
    const named = credits.map(({ text, url }) => `<a href="${url}" rel="noreferrer">${text}</a>`);
    map.addControl(new AttributionControl({ customAttribution: named }));
    this.#foldCredits();
    map.addControl(new NavigationControl({ showCompass: false }), 'bottom-right');
    map.addControl(new ScaleControl({ maxWidth: 120 }), 'bottom-right');
  }

  /** On a phone the credits lie over the map: read once, they fold into their button. */
  #foldCredits(): void {
    const shown = 'maplibregl-compact-show';
    const fold = () => this.#map.getContainer().querySelector(`.${shown}`)?.classList.remove(shown);
    this.#map.on('movestart', ({ originalEvent }) => originalEvent && fold());
    setTimeout(fold, creditsTime);
  }

  /** Moves with another map and moves it: both show the same piece of ground. */
  #lockTo(other: AtlasMap): void {
    let isFollowing = false;
    const follow = (from: MapLibreMap, to: MapLibreMap) =>
      from.on('move', () => {
        if (isFollowing) return;
        isFollowing = true;
        to.jumpTo({ center: from.getCenter(), zoom: from.getZoom() });
        isFollowing = false;
      });
    follow(this.#map, other.#map);
    const followed = follow(other.#map, this.#map);
    this.#map.once('remove', () => followed.unsubscribe());
  }

  #listen(events: AtlasMapEvents): void {
    const map = this.#map;
    map.on('dataloading', () => events.onBusy(true));
    map.on('movestart', ({ originalEvent }) => {
      events.onBusy(true);
      if (!originalEvent) return;
      this.#looked = null;
      events.onHand();
    });
    map.on('idle', () => events.onBusy(false));
    map.on('click', ({ point, lngLat, originalEvent }) => {
      const hit = this.#hitAt(point);
      const nearer = { center: lngLat, zoom: map.getZoom() + 1.5 };
      if (hit && isMixed(hit)) map.easeTo(nearer, { originalEvent });
      else events.onPick(hit);
    });
    map.on('mousemove', ({ point }) => {
      const hit = map.isMoving() ? null : this.#hitAt(point);
      map.getCanvas().style.cursor = hit === null ? '' : 'pointer';
      this.#markHovered(hit?.placeId ?? null);
      events.onHover(hit, point);
    });
    map.getCanvas().addEventListener('mouseleave', () => {
      this.#markHovered(null);
      events.onHover(null, { x: 0, y: 0 });
    });
  }

  #hitAt({ x, y }: { x: number; y: number }): Hit | null {
    if (!this.#map.isStyleLoaded()) return null;
    const reach = 4;
    return hitOf(
      this.#map.queryRenderedFeatures([
        [x - reach, y - reach],
        [x + reach, y + reach],
      ]),
    );
  }

  #markHovered(id: string | null): void {
    if (this.#hovered === id) return;
    const mark = (place: string | null, hover: boolean) => {
      if (place !== null) this.#map.setFeatureState({ source: 'places', id: place }, { hover });
    };
    mark(this.#hovered, false);
    mark(id, true);
    this.#hovered = id;
  }

  /** What is on the canvas, whatever lies over it. */
  get shot(): Shot {
    const { lng, lat } = this.#map.getCenter();
    const { clientWidth: width, clientHeight: height } = this.#map.getContainer();
    return { center: [lng, lat], zoom: this.#map.getZoom(), width, height };
  }

  /** Paints what is on the canvas onto another one at once: printers get nothing from the map's own. */
  paintOn(context: CanvasRenderingContext2D): void {
    this.#map.redraw();
    const { width, height } = context.canvas;
    context.drawImage(this.#map.getCanvas(), 0, 0, width, height);
  }

  /** Draws the next style by its difference from the one before. */
  show(style: StyleSpecification, palette: Palette): void {
    if (!this.#ready) {
      this.#waiting = () => this.show(style, palette);
      return;
    }
    const changes = styleChanges(this.#style, style);
    this.#style = style;
    if (palette !== this.#palette) this.#repaintIcons(palette);
    if (changes.length > 0) this.#events.onBusy(true);
    for (const change of changes) this.#apply(change);
  }

  #repaintIcons(palette: Palette): void {
    this.#palette = palette;
    for (const id of this.#map.listImages()) {
      const icon = iconFor(id, palette);
      if (icon) this.#map.updateImage(id, drawIcon(icon));
    }
  }

  #apply(change: StyleChange): void {
    if (change.set === 'data') {
      this.#map.getSource<GeoJSONSource>(change.source)?.setData(change.value);
      return;
    }
    if (change.set === 'tiles') {
      this.#map.getSource<VectorTileSource>(change.source)?.setTiles(change.value);
      if (isDrawn(this.#style, change.source)) this.#awaitTiles(change.source);
      return;
    }
    const { layer, value } = change;
    if (change.set === 'filter') this.#map.setFilter(layer, value as FilterSpecification);
    else if (change.set === 'paint')
      this.#map.setPaintProperty(layer, change.property as never, value as never);
    else this.#map.setLayoutProperty(layer, change.property as never, value as never);
  }

  /** Moves the camera so that the box is seen beside the panels, at once where motion is reduced. */
  look({ bounds, padding }: Camera): void {
    this.#looked = bounds;
    this.#map.fitBounds(bounds, { padding, maxZoom: 11, duration: 700 });
  }

  /** Moves the camera in a set time in ms, at once where motion is reduced. @param fluent keeps it fluent */
  fly({ center, zoom }: Aim, duration: number, fluent: typeof fluentFlights): void {
    this.#looked = null;
    this.#map.flyTo({ center, zoom, duration });
    this.#beginFlight ??= fluent(this.#map);
    if (this.#map.isMoving()) this.#beginFlight();
  }

  /** What the map shows now, as the legend names it: layers of the registry, and goals. */
  inSight(): InSight {
    return inSightOf(this.#map.queryRenderedFeatures());
  }

  /** Shows the same beside other panels, unless somebody has moved the map meanwhile. */
  makeRoom(padding: Camera['padding']): void {
    if (this.#looked) this.look({ bounds: this.#looked, padding });
  }

  /** What draws on this map; it comes when it is asked for, and the map's style is there. */
  async pencil(onDone: (geometry: DrawnGeometry) => void): Promise<Pencil> {
    const { Pencil } = await import('./pencil.ts');
    if (!this.#ready) await this.#map.once('style.load');
    return new Pencil(this.#map, this.#palette.selection, onDone);
  }

  /** What moves and stretches a circle on this map; it comes when it is asked for. */
  async circleHandles(events: CircleEvents): Promise<CircleHandles> {
    const { CircleHandles } = await import('./circle-handles.ts');
    return new CircleHandles(this.#map, (options) => new Marker(options), events);
  }

  destroy(): void {
    this.#map.remove();
  }
}

const isDrawn = ({ layers }: StyleSpecification, source: string): boolean =>
  layers.some(
    (layer) => 'source' in layer && layer.source === source && layer.layout?.visibility !== 'none',
  );

function addIcon(map: MapLibreMap, id: string, palette: Palette): void {
  const icon = iconFor(id, palette);
  if (icon && !map.hasImage(id)) map.addImage(id, drawIcon(icon), { pixelRatio: iconPixelRatio });
}

/**
 * A second map, for pictures: nobody moves it, it may show any piece of ground, and what it drew
 * can be read. It draws when it is told to, and keeps the tiles of a whole while it shows pieces.
 * Whoever made it removes it.
 */
export function unseenMap(
  container: HTMLElement,
  style: StyleSpecification,
  palette: Palette,
  { center, zoom, density }: Shot & { density: number },
): MapLibreMap {
  const map = new MapLibreMap({
    container,
    style,
    center,
    zoom,
    pixelRatio: density,
    interactive: false,
    attributionControl: false,
    fadeDuration: 0,
    trackResize: false,
    maxTileCacheZoomLevels: 20,
    canvasContextAttributes: { preserveDrawingBuffer: true },
  });
  map.setMissingStyleImageResolver((id) => addIcon(map, id, palette));
  return map;
}
