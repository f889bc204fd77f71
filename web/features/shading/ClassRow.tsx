import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { palettes } from '../../map/palette.ts';
import { useTheme } from '../../state/theme.ts';
import { PatternSwatch } from '../layers/PatternSwatch.tsx';
import styles from './Shading.module.css';

interface Props {
  /** Of the palette; null for the class of zero, which bears none. */
  shade: number | null | 'unknown';
  count: number;
  children: ReactNode;
}

/** A class of the legend as the map draws it, its figures, and how many units are in it. */
export function ClassRow({ shade, count, children }: Props) {
  const { t } = useTranslation('units');
  const { shades, land, noData, raionBorder } = palettes[useTheme().theme];
  return (
    <li>
      {shade === 'unknown' ? (
        <PatternSwatch pattern="hatch" colour={noData} />
      ) : (
        <svg className={styles.swatch} viewBox="0 0 32 20" aria-hidden="true">
          <rect
            x="2.5"
            y="2.5"
            width="27"
            height="15"
            rx="2"
            fill={shade === null ? land : shades[shade]}
            stroke={raionBorder}
          />
        </svg>
      )}
      <span>{children}</span>
      <span className={styles.count}>{t('shade.units', { count })}</span>
    </li>
  );
}
