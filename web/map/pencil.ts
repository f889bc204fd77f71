import type { DrawnGeometry } from '@stratlas/seeds/project';
import type { Map as MapLibreMap } from 'maplibre-gl';
import {
  type GeoJSONStoreFeatures,
  TerraDraw,
  TerraDrawCircleMode,
  TerraDrawLineStringMode,
  TerraDrawPointMode,
  TerraDrawPolygonMode,
} from 'terra-draw';
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter';
import type { PencilTool } from '../state/drawing.ts';
import { drawnFrom, modes, rounded } from './drawn.ts';

type Hex = `#${string}`;

/** Draws on the map what a person clicks, and what was drawn before. */
export class Pencil {
  #draw: TerraDraw;
  #canvas: HTMLElement;

  /** @param onDone told each shape when it is finished */
  constructor(map: MapLibreMap, color: string, onDone: (geometry: DrawnGeometry) => void) {
    this.#canvas = map.getCanvas();
    this.#draw = new TerraDraw({
      adapter: new TerraDrawMapLibreGLAdapter({ map }),
      modes: modesIn(color as Hex),
    });
    this.#draw.start();
    this.#draw.setMode('static');
    this.#draw.on('finish', (id) => {
      const geometry = drawnFrom(this.#draw.getSnapshotFeature(id)?.geometry);
      this.rest();
      if (geometry) onDone(geometry);
    });
  }

  /** Shows these shapes and no others. */
  show(shapes: readonly DrawnGeometry[]): void {
    this.#draw.clear();
    this.#draw.addFeatures(
      shapes.map(
        (geometry): GeoJSONStoreFeatures => ({
          type: 'Feature',
          properties: { mode: modes[geometry.type] },
          geometry: rounded(geometry),
        }),
      ),
    );
  }

  start(tool: PencilTool): void {
    this.#draw.setMode(tool === 'line' ? 'linestring' : tool);
    // Enter and Escape are heard by the map only where it has the focus.
    this.#canvas.focus();
  }

  rest(): void {
    this.#draw.setMode('static');
  }

  destroy(): void {
    this.#draw.stop();
  }
}

function modesIn(color: Hex) {
  const point = { pointColor: color, pointWidth: 7, pointOutlineColor: '#ffffff' as Hex };
  const line = { lineStringColor: color, lineStringWidth: 3 };
  const fill = { fillColor: color, fillOpacity: 0.15, outlineColor: color, outlineWidth: 2.5 };
  const closing = { closingPointColor: color, closingPointWidth: 6 };
  return [
    new TerraDrawPointMode({ styles: { ...point, pointOutlineWidth: 2 } }),
    new TerraDrawLineStringMode({ styles: { ...line, ...closing } }),
    new TerraDrawCircleMode({
      styles: fill,
      projection: 'globe',
      drawInteraction: 'click-move-or-drag',
      // Pressed twice on one spot it has no radius of its own.
      startingRadiusKilometers: 0.01,
    }),
    new TerraDrawPolygonMode({ styles: { ...fill, ...closing } }),
  ];
}
