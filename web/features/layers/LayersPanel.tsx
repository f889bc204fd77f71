import { Fragment, lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { flipped, isShown, type MapLayer, mapLayers } from '../../map/layers.ts';
import { palettes } from '../../map/palette.ts';
import { useTheme } from '../../state/theme.ts';
import { changeView, useView } from '../../state/view-store.ts';
import { PageVersion } from '../offline/PageVersion.tsx';
import { LayerSwatch } from './LayerSwatch.tsx';
import styles from './LayersPanel.module.css';
import { SignLegend } from './SignLegend.tsx';

const ShadeControl = lazy(() =>
  import('../shading/ShadeControl.tsx').then((module) => ({ default: module.ShadeControl })),
);
const TerritoryLegend = lazy(() =>
  import('../shading/TerritoryLegend.tsx').then((module) => ({ default: module.TerritoryLegend })),
);

const groups = ['strategy', 'places', 'ground'] as const;

/** Switcher and legend in one: every layer of the registry with its sign and a switch. */
export function LayersPanel() {
  const { t } = useTranslation();
  const isTerritoryShown = useView(({ shown }) => shown.includes('territory'));
  return (
    <div className={styles.panel}>
      <Suspense>
        <ShadeControl />
      </Suspense>
      {groups.map((group) => (
        <fieldset key={group} className={styles.group}>
          <legend>{t(`layersPanel.groups.${group}`)}</legend>
          {mapLayers
            .filter((layer) => layer.group === group)
            .map((layer) => (
              <Fragment key={layer.id}>
                <LayerSwitch layer={layer} title={t(`layers.${layer.id}` as 'layers.rail')} />
                {layer.id === 'projects' && <SignLegend />}
                {layer.id === 'territory' && isTerritoryShown && (
                  <Suspense>
                    <TerritoryLegend />
                  </Suspense>
                )}
              </Fragment>
            ))}
        </fieldset>
      ))}
      <p className={styles.note}>{t('layersPanel.goals')}</p>
      <p className={styles.note}>{t('layersPanel.exact')}</p>
      <PageVersion className={styles.note} />
    </div>
  );
}

function LayerSwitch({ layer, title }: { layer: MapLayer; title: string }) {
  const hidden = useView((view) => view.hidden);
  const shown = useView((view) => view.shown);
  const palette = palettes[useTheme().theme];
  const isOn = isShown(layer, { hidden, shown });
  const flip = () => changeView(flipped(layer, { hidden, shown }));
  return (
    <label className={styles.layer} data-off={!isOn}>
      <LayerSwatch swatch={layer.swatch} palette={palette} />
      <span>{title}</span>
      <input type="checkbox" checked={isOn} onChange={flip} />
    </label>
  );
}
