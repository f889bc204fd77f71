import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Names } from './names.ts';
import { ReadingTip } from './ReadingTip.tsx';
import { type Reading, readingKey } from './readings.ts';
import styles from './Tip.module.css';
import { tipSpot } from './tip-spot.ts';
import type { OpenTip } from './use-tip.ts';

interface Props {
  id: string;
  tip: OpenTip;
  readings: readonly Reading[];
  names: Names;
  onClose: () => void;
  onStay: (event: React.PointerEvent) => void;
  onLeave: (event: React.PointerEvent) => void;
}

/**
 * What marked words mean, how that was found and how sure it is. The browser's own popover: above
 * everything, yet for the Tab key right after the words, so that no script need trap the focus.
 */
export function Tip({ id, tip, readings, names, onClose, onStay, onLeave }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const { anchor, entered } = tip;
  useLayoutEffect(() => {
    const tipBox = box.current;
    tipBox?.showPopover({ source: anchor });
    const place = () => {
      if (tipBox === null) return;
      const page = { width: window.innerWidth, height: window.innerHeight };
      const { left, top } = tipSpot(
        anchor.getBoundingClientRect(),
        tipBox.getBoundingClientRect(),
        page,
      );
      Object.assign(tipBox.style, { left: `${left}px`, top: `${top}px` });
    };
    place();
    window.addEventListener('scroll', place, { capture: true, passive: true });
    return () => window.removeEventListener('scroll', place, { capture: true });
  }, [anchor]);
  useEffect(() => {
    if (entered) box.current?.querySelector('button')?.focus();
  }, [entered]);
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      if (box.current?.contains(document.activeElement)) anchor.focus();
      onClose();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [anchor, onClose]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only watches whether pointer and focus stay within
    <div
      ref={box}
      id={id}
      popover="manual"
      className={styles.tip}
      onPointerEnter={onStay}
      onPointerLeave={onLeave}
      onBlur={({ relatedTarget, currentTarget }) => {
        const stays = currentTarget.contains(relatedTarget) || relatedTarget === anchor;
        if (!stays) onClose();
      }}
    >
      {readings.map((reading) => (
        <ReadingTip
          key={readingKey(reading)}
          reading={reading}
          names={names}
          onDone={() => {
            anchor.focus();
            onClose();
          }}
        />
      ))}
    </div>
  );
}
