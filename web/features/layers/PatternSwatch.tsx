import { useId } from 'react';
import styles from './LayersPanel.module.css';

interface Props {
  pattern: 'hatch' | 'stipple';
  colour: string;
}

/** A pattern of the map's land as the legend draws it. */
export function PatternSwatch({ pattern, colour }: Props) {
  const id = useId();
  return (
    <svg className={styles.swatch} viewBox="0 0 32 20" aria-hidden="true">
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse">
        {pattern === 'hatch' ? (
          <path d="M-1 7 7 -1M-1 1 1 -1M5 7 7 5" stroke={colour} strokeWidth="1.1" />
        ) : (
          <>
            <circle cx="1.5" cy="1.5" r=".9" fill={colour} />
            <circle cx="4.5" cy="4.5" r=".9" fill={colour} />
          </>
        )}
      </pattern>
      <rect
        x="2.5"
        y="2.5"
        width="27"
        height="15"
        rx="2"
        fill={`url(#${id})`}
        stroke={colour}
        strokeOpacity=".6"
      />
    </svg>
  );
}
