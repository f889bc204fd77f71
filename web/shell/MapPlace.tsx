import { Component, lazy, type ReactNode, Suspense } from 'react';
import { reportMapError } from '../state/map-error.ts';
import styles from './MapPlace.module.css';

/** Asked for at once, beside the rest of the page and not after it. */
const mapModule = import('../map/MapCanvas.tsx');
const MapCanvas = lazy(() => mapModule.then((module) => ({ default: module.MapCanvas })));

/** Without WebGL there is no map; the tree, the panels and the table go on. */
class MapBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: Error) {
    reportMapError(error.message);
    document.documentElement.dataset.map = 'idle';
  }

  override render() {
    return this.state.failed ? null : this.props.children;
  }
}

/** The ground on which everything lies: paper until the map has come. */
export const MapPlace = () => (
  <main className={styles.ground}>
    <MapBoundary>
      <Suspense>
        <MapCanvas />
      </Suspense>
    </MapBoundary>
  </main>
);
