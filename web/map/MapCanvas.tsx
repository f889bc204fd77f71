import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isDrawing } from '../state/drawing.ts';
import { reportMapError } from '../state/map-error.ts';
import { pointOnMap } from '../state/pointed.ts';
import { select, viewStore } from '../state/view-store.ts';
import { bindMap } from './bind-map.ts';
import { HoveredName } from './HoveredName.tsx';
import { type Hit, refOf } from './hit.ts';
import styles from './MapCanvas.module.css';
import { mapData } from './map-data.ts';
import { mapWords } from './map-words.ts';
import type { Side } from './sides.ts';

interface Hovered extends Hit {
  x: number;
  y: number;
}

/** The map behind everything. It reads the stores by itself; React only mounts it. */
export function MapCanvas({ side = 'a' }: { side?: Side }) {
  const container = useRef<HTMLDivElement>(null);
  const [hovered, setHovered] = useState<Hovered | null>(null);
  const client = useQueryClient();
  const { t } = useTranslation();

  // biome-ignore lint/correctness/useExhaustiveDependencies: the map lives as long as the page; a new language changes its style, not the map.
  useEffect(() => {
    if (container.current === null) return;
    const events = {
      onPick: (hit: Hit | null) => {
        if (viewStore.getState().view.panel === 'edit' || isDrawing()) return;
        if (hit) map.keepCamera();
        select(hit === null ? null : refOf(hit));
      },
      onHover: (hit: Hit | null, at: { x: number; y: number }) => {
        setHovered(hit && { ...hit, ...at });
        pointOnMap(hit?.project ?? null);
      },
      onError: reportMapError,
    };
    const map = bindMap(container.current, mapData(client), mapWords(t), events, side);
    return map.unbind;
  }, []);

  return (
    <>
      <div ref={container} className={styles.map} role="application" aria-label={t('map.label')} />
      {hovered && <HoveredName hit={hovered} x={hovered.x} y={hovered.y} />}
    </>
  );
}
