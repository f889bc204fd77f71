import { type Filter, projectRef } from '@stratlas/server/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { incompleteQuery } from '../../api/unit-queries.ts';
import { select, useView } from '../../state/view-store.ts';
import { Failure } from '../../ui/Failure.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { AsWritten } from '../register/AsWritten.tsx';
import { roundMoney } from '../register/money.ts';
import { titleOf } from '../register/project-words.ts';
import styles from './Gaps.module.css';

/** What to complete first: records that lack something, those with the most money at the top. */
export function IncompleteList({ filter }: { filter: Filter }) {
  const { t } = useTranslation('units');
  const language = useView(({ lang }) => lang);
  const { data, error, refetch } = useQuery(incompleteQuery(filter));
  if (error) {
    return <Failure title={t('incomplete.failed')} error={error} onRetry={() => void refetch()} />;
  }
  if (!data) return <Skeleton lines={10} />;
  return (
    <div className={styles.scroll}>
      <p className={styles.note}>
        {t('incomplete.count', { count: data.count })} {t('incomplete.hint')}
      </p>
      <ol className={styles.list}>
        {data.items.map(({ id, lacks, hryvniasMinor, ...titles }) => (
          <li key={id}>
            <button type="button" className={styles.record} onClick={() => select(projectRef(id))}>
              <span className={styles.name}>
                <AsWritten text={titleOf(titles, language)} />
                <small>
                  {t('incomplete.lacks')}{' '}
                  {lacks.map((lack) => t(`incomplete.lack.${lack}`)).join(', ')}
                </small>
              </span>
              <strong>
                {hryvniasMinor === null
                  ? t('matrix.noSum')
                  : `≈ ${roundMoney(hryvniasMinor, 'UAH', language)}`}
              </strong>
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}
