import '../../i18n/standards/add.ts';
import { type Filter, projectRef, type WithoutTaskResponse } from '@stratlas/server/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { withoutTaskQuery } from '../../api/standard-queries.ts';
import { select, useView } from '../../state/view-store.ts';
import { Failure } from '../../ui/Failure.tsx';
import panel from '../../ui/panel.module.css';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { shownIn } from '../register/converted.ts';
import { MoneyList } from '../register/MoneyList.tsx';
import { titleOf } from '../register/project-words.ts';

/** The bridge to the strategy that somebody has still to confirm: share, money and list. */
export function WithoutTask({ filter }: { filter: Filter }) {
  const { t } = useTranslation('standards');
  const [isOpen, setOpen] = useState(false);
  const { data, error, refetch } = useQuery({ ...withoutTaskQuery(filter), enabled: isOpen });
  return (
    <details
      className={panel.section}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      data-without-task
    >
      <summary>{t('withoutTask.title')}</summary>
      <p className={panel.note}>{t('withoutTask.hint')}</p>
      {isOpen && !data && !error && <Skeleton lines={4} />}
      {error && (
        <Failure title={t('withoutTask.failed')} error={error} onRetry={() => void refetch()} />
      )}
      {data && <Share share={data} />}
    </details>
  );
}

function Share({ share }: { share: WithoutTaskResponse }) {
  const { t } = useTranslation('standards');
  const language = useView(({ lang }) => lang);
  const { projects, without, money, items } = share;
  if (without === 0) return <p role="status">{t('withoutTask.none')}</p>;
  const part = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  return (
    <>
      <p role="status">
        {t('withoutTask.share', {
          count: projects,
          without,
          share: part.format(without / projects),
        })}
      </p>
      <MoneyList sums={shownIn(money, null)} isPlannedByYear />
      <ul>
        {items.map(({ id, proposed, ...titles }) => (
          <li key={id}>
            <button type="button" className={panel.row} onClick={() => select(projectRef(id))}>
              <span>
                {titleOf(titles, language)}{' '}
                <span className={panel.aside}>
                  {proposed.length === 0
                    ? t('withoutTask.noTask')
                    : t('withoutTask.proposed', { codes: proposed.join(', ') })}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {items.length < without && (
        <p className={panel.note}>{t('first', { count: items.length })}</p>
      )}
    </>
  );
}
