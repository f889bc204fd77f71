import { funderOf } from '@stratlas/server/contract';
import { useTranslation } from 'react-i18next';
import { hasLegendBelow } from '../../map/stage-camera.ts';
import { useInSight } from '../../state/in-sight.ts';
import { isOnWorkbench } from '../../state/panels.ts';
import { useView } from '../../state/view-store.ts';
import { SignSizes } from '../layers/SignSizes.tsx';
import { TerritoryLegend } from '../shading/TerritoryLegend.tsx';
import { GoalRows } from './GoalRows.tsx';
import { LayerRow } from './LayerRow.tsx';
import { legendOf } from './legend.ts';
import { MarkRow } from './MarkRow.tsx';
import { ShadeRows } from './ShadeRows.tsx';
import styles from './StageLegend.module.css';
import type { Scene } from './step-scene.ts';
import { useScreen } from './use-screen.ts';

/** What the signs on the map mean, taken from the map itself; each line switches what it names. */
export function StageLegend({ scene }: { scene: Scene }) {
  const { t } = useTranslation('stage');
  const view = useView((whole) => whole);
  const inSight = useInSight();
  const screen = useScreen();
  if (inSight === null) return null;
  const { goals, layers } = legendOf(view, scene.view, inSight);
  const rows = (
    <div className={styles.rows}>
      {view.select !== null && funderOf(view.select) === null && (
        <MarkRow color="selection" words={t('legend.selected')} />
      )}
      {view.panel === 'ask' && view.near !== null && (
        <MarkRow color="selection" words={t('legend.land')} />
      )}
      {view.shade && <ShadeRows />}
      <GoalRows goals={goals} scene={scene} />
      {layers.map((layer) => (
        <LayerRow key={layer.id} layer={layer}>
          {layer.id === 'projects' && (
            <div className={styles.sizes}>
              <SignSizes />
            </div>
          )}
          {layer.id === 'territory' && <TerritoryLegend />}
        </LayerRow>
      ))}
    </div>
  );
  return hasLegendBelow(screen, isOnWorkbench(view.panel)) ? (
    <section className={styles.legend} aria-label={t('legend.label')}>
      {rows}
    </section>
  ) : (
    <details className={`${styles.legend} ${styles.folded}`}>
      <summary>{t('legend.label')}</summary>
      {rows}
    </details>
  );
}
