import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reportMapError } from '../state/map-error.ts';
import { select, useView, viewStore } from '../state/view-store.ts';
import { nameOf } from '../ui/item-words.ts';
import { bindMap } from './bind-map.ts';
import { type Hit, refOf } from './hit.ts';
import styles from './MapCanvas.module.css';
import { mapData } from './map-data.ts';
import { mapWords } from './map-words.ts';

interface Hovered extends Hit {
  x: number;
  y: number;
}

/** The map behind everything. It reads the stores by itself; React only mounts it. */
export function MapCanvas() {
  const container = useRef<HTMLDivElement>(null);
  const [hovered, setHovered] = useState<Hovered | null>(null);
  const language = useView(({ lang }) => lang);
  const client = useQueryClient();
  const { t } = useTranslation();

  // biome-ignore lint/correctness/useExhaustiveDependencies: the map lives as long as the page; a new language changes its style, not the map.
  useEffect(() => {
    if (container.current === null) return;
    const map = bindMap(container.current, mapData(client), mapWords(t), {
      onPick: (hit) => {
        if (viewStore.getState().view.panel === 'edit') return;
        if (hit) map.keepCamera();
        select(hit === null ? null : refOf(hit));
      },
      onHover: (hit, at) => setHovered(hit && { ...hit, ...at }),
      onError: reportMapError,
    });
    return map.unbind;
  }, []);

  return (
    <>
      <div ref={container} className={styles.map} role="application" aria-label={t('map.label')} />
      {hovered && (
        <div className={styles.name} style={{ left: hovered.x, top: hovered.y }} aria-hidden>
          {hovered.projects > 1
            ? t('register.count', { count: hovered.projects })
            : nameOf(hovered, language)}
        </div>
      )}
    </>
  );
}
