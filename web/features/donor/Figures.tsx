import '../../i18n/donor/add.ts';
import type { Filter } from '@stratlas/server/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { summaryQuery } from '../../api/register-queries.ts';
import { useView } from '../../state/view-store.ts';
import { Failure } from '../../ui/Failure.tsx';
import panel from '../../ui/panel.module.css';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { CurrencyChoice } from '../register/CurrencyChoice.tsx';
import { shownIn } from '../register/converted.ts';
import { LeftOut } from '../register/LeftOut.tsx';
import { MoneyList } from '../register/MoneyList.tsx';
import { Rates } from '../register/Rates.tsx';
import styles from '../register/Register.module.css';
import { PrintButton } from './PrintButton.tsx';

interface Props {
  filter: Filter;
  /** What these are the figures of, on paper. */
  title: string;
}

/** How many projects and how much money, with the rule printed beside them; nothing without a project. */
export function Figures({ filter, title }: Props) {
  const { t } = useTranslation('donor');
  const { t: common } = useTranslation();
  const currency = useView((view) => view.in);
  const { data, error, refetch } = useQuery(summaryQuery(filter, currency));
  if (error) return <Failure title={t('failed')} error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={4} />;
  if (data.total.projects === 0) return null;
  return (
    <section className={panel.section} data-figures>
      <h3>{t('figures')}</h3>
      <p className={styles.count}>
        {common('register.count', { count: data.total.projects })}
        <small>
          {common('register.onMap', { count: data.map.projects })} ·{' '}
          {common('register.onShelf', { count: data.shelf.projects })}
        </small>
      </p>
      <MoneyList sums={shownIn(data.total.money, data.in)} isPlannedByYear />
      <p className={panel.note}>{t('rule')}</p>
      <CurrencyChoice />
      <Rates money={data.total.money} />
      <LeftOut rows={data.leftOut} count={data.leftOutCount} />
      <div className={panel.actions}>
        <PrintButton filter={filter} title={title} />
      </div>
    </section>
  );
}
