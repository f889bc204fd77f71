import type { Map as MapLibreMap, Marker, MarkerOptions } from 'maplibre-gl';
import styles from './CircleHandles.module.css';
import { bearingTo, type Circle, edgeOf, heldKm, kmBetween } from './circle.ts';

export interface CircleEvents {
  /** Told the circle while it is dragged, and once when it is let go. */
  onMove: (circle: Circle) => void;
  onDone: (circle: Circle) => void;
}

type NewMarker = (options: MarkerOptions) => Marker;

const east = 90;

/** Two handles by which a pointer moves a circle and makes it larger; keys have its field of kilometres. */
export class CircleHandles {
  #map: MapLibreMap;
  readonly #centre: Marker;
  readonly #edge: Marker;
  #circle: Circle | null = null;
  #bearing = east;

  constructor(map: MapLibreMap, newMarker: NewMarker, { onMove, onDone }: CircleEvents) {
    this.#map = map;
    this.#centre = newMarker(handle(styles.centre));
    this.#edge = newMarker(handle(styles.edge));
    const follow = (marker: Marker, change: () => void) => {
      marker.on('drag', () => {
        change();
        this.#place(marker);
        if (this.#circle) onMove(this.#circle);
      });
      marker.on('dragend', () => {
        this.#place(null);
        if (this.#circle) onDone(this.#circle);
      });
    };
    follow(this.#centre, () => {
      const { lng, lat } = this.#centre.getLngLat();
      if (this.#circle) this.#circle = { ...this.#circle, centre: [lng, lat] };
    });
    follow(this.#edge, () => this.#stretch());
  }

  #stretch(): void {
    if (this.#circle === null) return;
    const { lng, lat } = this.#edge.getLngLat();
    const { centre } = this.#circle;
    this.#bearing = bearingTo(centre, [lng, lat]);
    this.#circle = { centre, km: heldKm(kmBetween(centre, [lng, lat])) };
  }

  /** Shows the handles of this circle; of none, none. */
  show(circle: Circle | null): void {
    const isShown = this.#circle !== null;
    this.#circle = circle;
    this.#place(null);
    if (circle === null) for (const marker of [this.#centre, this.#edge]) marker.remove();
    else if (!isShown) for (const marker of [this.#edge, this.#centre]) marker.addTo(this.#map);
  }

  /** @param held what the pointer places itself */
  #place(held: Marker | null): void {
    const circle = this.#circle;
    if (circle === null) return;
    if (held !== this.#centre) this.#centre.setLngLat([...circle.centre]);
    if (held !== this.#edge) this.#edge.setLngLat([...edgeOf(circle, this.#bearing)]);
    this.#edge.getElement().dataset.km = kilometres(circle.km);
  }
}

const kilometres = (km: number): string =>
  new Intl.NumberFormat(document.documentElement.lang, {
    style: 'unit',
    unit: 'kilometer',
    maximumFractionDigits: 1,
  }).format(km);

function handle(className: string | undefined): MarkerOptions {
  const element = document.createElement('div');
  element.className = `${styles.handle} ${className}`;
  element.ariaHidden = 'true';
  // The click that ends a drag chooses nothing on the map beneath.
  element.addEventListener('click', (event) => event.stopPropagation());
  return { element, draggable: true };
}
