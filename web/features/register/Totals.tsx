import type { Filter } from '@stratlas/server/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Division, divisions, totalsQuery } from '../../api/register-queries.ts';
import { useLateView } from '../../state/late-view.ts';
import { useView } from '../../state/view-store.ts';
import panel from '../../ui/panel.module.css';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { type Measure, measuresOf } from './bars.ts';
import { shownIn } from './converted.ts';
import styles from './Register.module.css';
import { TotalBars } from './TotalBars.tsx';

/** The sums of the filter, divided one way at a time; each bar narrows the filter. */
export function Totals({ filter }: { filter: Filter }) {
  const { t } = useTranslation();
  const [by, setBy] = useState<Division>('goal');
  const [chosen, setChosen] = useState<string | null>(null);
  const currency = useLateView((view) => view.in);
  const { data } = useQuery(totalsQuery(by, filter, currency));
  const rows = data?.rows.map((row) => ({ ...row, money: shownIn(row.money, data.in) }));
  const measures = measuresOf(rows ?? []);
  const measure = measures.find((one) => keyOf(one) === chosen) ?? measures[0];
  return (
    <section className={panel.section}>
      <div className={styles.totals}>
        <h3>{t('register.totals')}</h3>
        {measure && <MeasureChoice measures={measures} measure={measure} onChoose={setChosen} />}
      </div>
      <fieldset className={styles.choices} aria-label={t('register.byLabel')}>
        {divisions.map((one) => (
          <button
            key={one}
            type="button"
            className={styles.choice}
            aria-pressed={one === by}
            onClick={() => setBy(one)}
          >
            {t(`register.by.${one}`)}
          </button>
        ))}
      </fieldset>
      {rows && measure && <TotalBars by={by} rows={rows} measure={measure} />}
      {!rows && <Skeleton lines={4} />}
    </section>
  );
}

const keyOf = ({ kind, currency }: Measure): string => `${kind} ${currency}`;

interface ChoiceProps {
  measures: readonly Measure[];
  measure: Measure;
  onChoose: (key: string) => void;
}

/** Sums of one kind and one currency can be compared, no others. */
function MeasureChoice({ measures, measure, onChoose }: ChoiceProps) {
  const { t } = useTranslation();
  const language = useView(({ lang }) => lang);
  const sign = (currency: string) =>
    new Intl.NumberFormat(language, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
    })
      .formatToParts(0)
      .find(({ type }) => type === 'currency')?.value;
  return (
    <select
      className={styles.measure}
      aria-label={t('register.measure')}
      value={keyOf(measure)}
      onChange={({ target }) => onChoose(target.value)}
    >
      {measures.map((one) => (
        <option key={keyOf(one)} value={keyOf(one)}>
          {one.kind === 'planned' ? t('register.planned') : t(`fundingKind.${one.kind}`)},{' '}
          {sign(one.currency)}
        </option>
      ))}
    </select>
  );
}
