import type { Person } from '@stratlas/server/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../ui/Failure.tsx';
import panel from '../../ui/panel.module.css';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { importsQuery } from './api.ts';
import { PastImport } from './PastImport.tsx';

/** Who imported what and when, and how it stands. */
export function Imports({ me }: { me: Person }) {
  const { t } = useTranslation('import');
  const { data, error, refetch } = useQuery(importsQuery());
  return (
    <section className={panel.section}>
      <h3>{t('list.title')}</h3>
      {error && <Failure title={t('list.failed')} error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={3} />}
      {data?.length === 0 && <p className={panel.note}>{t('list.none')}</p>}
      <ul>
        {data?.map((one) => (
          <PastImport key={one.id} past={one} me={me} />
        ))}
      </ul>
    </section>
  );
}
