import '../../i18n/charts/add.ts';
import { fundingKinds } from '@stratlas/seeds/project';
import { type ChartId, chartIds } from '@stratlas/server/contract';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { changeView, useView } from '../../state/view-store.ts';
import { Sums } from '../project-table/Sums.tsx';
import { type Asked, useAsked } from './asked.ts';
import styles from './Charts.module.css';
import { DeviationChart } from './DeviationChart.tsx';
import { FlowChart } from './FlowChart.tsx';
import { FunderChart } from './FunderChart.tsx';
import { HromadaChart } from './HromadaChart.tsx';
import { YearChart } from './YearChart.tsx';

const charts: Record<ChartId, ComponentType<Asked>> = {
  years: YearChart,
  funders: FunderChart,
  flows: FlowChart,
  hromadas: HromadaChart,
  deviation: DeviationChart,
};

/** The money of the filter in pictures, one at a time; the map goes first, they follow. */
export function ChartsPanel() {
  const { t } = useTranslation('charts');
  const id = useView(({ chart }) => chart);
  const paid = useView((view) => view.paid);
  const currency = useView((view) => view.in);
  const asked = useAsked();
  const Chart = charts[id];
  const choosePaid = (value: string) =>
    changeView({ paid: fundingKinds.find((kind) => kind === value) ?? 'planned' });
  return (
    <div className={styles.panel}>
      <header className={styles.top}>
        <fieldset className={styles.choices} aria-label={t('choose')}>
          {chartIds.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={one === id}
              onClick={() => changeView({ chart: one })}
            >
              {t(`chart.${one}`)}
            </button>
          ))}
        </fieldset>
        {id !== 'deviation' && (
          <select
            className={styles.paid}
            aria-label={t('paid')}
            value={paid}
            onChange={({ target }) => choosePaid(target.value)}
          >
            {fundingKinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`kind.${kind}`)}
              </option>
            ))}
          </select>
        )}
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <div className={styles.scroll} tabIndex={0}>
        <Chart key={id} {...asked} />
        <Sums filter={asked.filter} currency={currency} />
      </div>
    </div>
  );
}
