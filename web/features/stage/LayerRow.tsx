import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { flipped, isShown, type MapLayer } from '../../map/layers.ts';
import { palettes } from '../../map/palette.ts';
import { useTheme } from '../../state/theme.ts';
import { changeView, useView } from '../../state/view-store.ts';
import { LayerSwatch } from '../layers/LayerSwatch.tsx';
import styles from './StageLegend.module.css';

interface Props {
  layer: MapLayer;
  /** What its signs mean in particular. */
  children: ReactNode;
}

/** A layer with its sign; a press hides it, and shows it again. */
export function LayerRow({ layer, children }: Props) {
  const { t } = useTranslation();
  const hidden = useView((view) => view.hidden);
  const shown = useView((view) => view.shown);
  const palette = palettes[useTheme().theme];
  const isOn = isShown(layer, { hidden, shown });
  return (
    <>
      <button
        type="button"
        className={styles.row}
        aria-pressed={isOn}
        onClick={() => changeView(flipped(layer, { hidden, shown }))}
      >
        <LayerSwatch swatch={layer.swatch} palette={palette} />
        <span>{t(`layers.${layer.id}` as 'layers.rail')}</span>
      </button>
      {isOn && children}
    </>
  );
}
