import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Charts.module.css';
import type { ChartRow } from './model.ts';
import { useMarks } from './use-marks.ts';

interface Props {
  label: string;
  rows: readonly ChartRow[];
  /** Makes the picture for a width in pixels; the same function for the same data. */
  draw: (width: number) => Element;
}

/** A picture of Observable Plot as wide as there is room, whose marks are buttons. */
export function PlotFigure({ label, rows, draw }: Props) {
  const { t } = useTranslation('charts');
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const watcher = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0));
    if (place.current) watcher.observe(place.current);
    return () => watcher.disconnect();
  }, []);
  useEffect(() => {
    if (place.current && width > 0) redraw(place.current, draw(Math.floor(width)));
  }, [draw, width]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div
      ref={place}
      role="group"
      aria-label={label}
      aria-description={t('hint')}
      className={styles.plot}
      {...useMarks(rows)}
    />
  );
}

/** The mark that has the focus has it in the new picture, too. */
function redraw(place: HTMLElement, picture: Element): void {
  const focused = place.contains(document.activeElement) ? document.activeElement : null;
  const key = focused?.getAttribute('data-mark');
  place.replaceChildren(picture);
  const same = [...place.querySelectorAll<SVGElement>('[data-mark]')];
  if (key) same.find(({ dataset }) => dataset.mark === key)?.focus();
}
