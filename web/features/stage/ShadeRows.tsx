import '../../i18n/units/add.ts';
import { useTranslation } from 'react-i18next';
import { useView } from '../../state/view-store.ts';
import { ShadeLegend } from '../shading/ShadeLegend.tsx';
import styles from './StageLegend.module.css';

/** By which figure units are shaded, and what the shades mean. */
export function ShadeRows() {
  const { t } = useTranslation('units');
  const measure = useView((view) => view.measure);
  const units = useView((view) => view.units);
  return (
    <section className={styles.shade}>
      <h2>
        {t(`measure.${measure}`)} · {t(`units.${units}`).toLowerCase()}
      </h2>
      <ShadeLegend isBrief />
    </section>
  );
}
