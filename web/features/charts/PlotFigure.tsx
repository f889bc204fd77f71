import { type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Charts.module.css';
import type { ChartRow } from './model.ts';
import { useMarks } from './use-marks.ts';

interface Props {
  label: string;
  rows: readonly ChartRow[];
  /** Makes the picture for a size in pixels; the same function for the same data. */
  draw: (width: number, height: number) => Element;
}

/** How high a picture may be, in pixels; a narrow one is never a tower. */
const lowest = 150;
const highest = (width: number): number => (width < 600 ? 240 : 420);

/** How much of what scrolls is left below the place, in pixels. */
function heightBelow(place: HTMLElement, scroller: Element): number {
  const above = place.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  const left = scroller.clientHeight - above - scroller.scrollTop;
  return Math.floor(Math.min(Math.max(left, lowest), highest(place.clientWidth)));
}

/** A picture of Observable Plot as large as there is room, whose marks are buttons. */
export function PlotFigure({ label, rows, draw }: Props) {
  const { t } = useTranslation('charts');
  const place = useRef<HTMLDivElement>(null);
  const { width, height } = useRoom(place);
  useEffect(() => {
    if (place.current && width > 0) redraw(place.current, draw(width, height));
  }, [draw, width, height]);
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

function useRoom(place: RefObject<HTMLElement | null>): { width: number; height: number } {
  const [room, setRoom] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const [element, scroller] = [place.current, place.current?.closest(`.${styles.scroll}`)];
    if (!element || !scroller) return;
    const watcher = new ResizeObserver(() =>
      setRoom((before) => {
        const width = Math.floor(element.clientWidth);
        const height = heightBelow(element, scroller);
        return before.width === width && before.height === height ? before : { width, height };
      }),
    );
    watcher.observe(element);
    watcher.observe(scroller);
    return () => watcher.disconnect();
  }, [place]);
  return room;
}

/** The mark that has the focus has it in the new picture, too. */
function redraw(place: HTMLElement, picture: Element): void {
  const focused = place.contains(document.activeElement) ? document.activeElement : null;
  const key = focused?.getAttribute('data-mark');
  place.replaceChildren(picture);
  const same = [...place.querySelectorAll<SVGElement>('[data-mark]')];
  if (key) same.find(({ dataset }) => dataset.mark === key)?.focus();
}
