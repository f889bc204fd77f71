import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Sheet.module.css';
import { nearestStop, type Stop } from './sheet-stops.ts';

interface Props {
  /** When this changes to something, the sheet comes up to show it. */
  raiseFor: string | null;
  /** True while something above the sheet needs the room. */
  yields: boolean;
  children: ReactNode;
}

/** A sheet from below, at one of three heights: pulled by its handle, or pressed from stop to stop. */
export function Sheet({ raiseFor, yields, children }: Props) {
  const { t } = useTranslation();
  const [stop, setStop] = useState<Stop>('half');
  const [pulled, setPulled] = useState<number | null>(null);
  useEffect(() => {
    if (raiseFor !== null) setStop((now) => (now === 'low' ? 'half' : now));
  }, [raiseFor]);

  useEffect(() => {
    if (yields) setStop('low');
  }, [yields]);

  const release = () => {
    if (pulled !== null) setStop(nearestStop(pulled));
    setPulled(null);
  };
  return (
    <section
      className={styles.sheet}
      aria-label={t('tabs.label')}
      data-stop={stop}
      style={pulled === null ? undefined : { height: `${pulled * 100}dvh`, transition: 'none' }}
    >
      <button
        type="button"
        className={styles.handle}
        aria-label={t(stop === 'full' ? 'sheet.lower' : 'sheet.raise')}
        onClick={() => setStop(stop === 'low' ? 'half' : stop === 'half' ? 'full' : 'low')}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={(event) => {
          if (event.buttons === 1 && (pulled !== null || Math.abs(event.movementY) > 2)) {
            setPulled(1 - event.clientY / window.innerHeight);
          }
        }}
        onPointerUp={release}
        onPointerCancel={release}
      />
      {children}
    </section>
  );
}
