import type { Palette } from '../../map/palette.ts';
import { palettes } from '../../map/palette.ts';
import { useTheme } from '../../state/theme.ts';
import { LayerSwatch } from '../layers/LayerSwatch.tsx';
import styles from './StageLegend.module.css';

/** A line of the legend for a mark that no switch can take away. */
export function MarkRow({ color, words }: { color: keyof Palette; words: string }) {
  const palette = palettes[useTheme().theme];
  return (
    <p className={styles.row}>
      <LayerSwatch swatch={{ kind: 'line', color }} palette={palette} />
      <span>{words}</span>
    </p>
  );
}
