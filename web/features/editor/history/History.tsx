import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../../ui/Failure.tsx';
import panel from '../../../ui/panel.module.css';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { revisionsQuery } from '../api/records.ts';
import type { Standing } from '../draft/draft-store.ts';
import form from '../form/Form.module.css';
import type { WorkState } from '../workflow/use-work.ts';
import { Compare } from './Compare.tsx';
import styles from './History.module.css';
import { RevisionRow } from './RevisionRow.tsx';

interface Props {
  held: Standing | null;
  work: WorkState;
}

/** All that was done with the record: who, when, which fields, why; as of a day, compared, restored. */
export function History({ held, work }: Props) {
  const { t } = useTranslation('editor');
  const [at, setAt] = useState('');
  const query = useQuery({ ...revisionsQuery(held?.id ?? '', at), enabled: held !== null });
  if (held === null) return <p className={panel.note}>{t('history.empty')}</p>;
  const items = query.data?.items ?? [];
  const isNothingThen = at !== '' && (items.length === 0 || query.isError);
  return (
    <div className={styles.history}>
      <div className={form.field}>
        <div className={form.label}>
          <label htmlFor="ed-as-of">{t('history.asOf')}</label>
        </div>
        <input
          id="ed-as-of"
          type="date"
          value={at}
          onChange={({ target }) => setAt(target.value)}
        />
      </div>
      {query.isPending && <Skeleton lines={4} />}
      {query.error && at === '' && (
        <Failure
          title={t('history.failed')}
          error={query.error}
          onRetry={() => void query.refetch()}
        />
      )}
      {isNothingThen && !query.isPending && (
        <p className={panel.note}>{t('history.nothingThen')}</p>
      )}
      {at === '' && held.number > 1 && <Compare id={held.id} last={held.number} />}
      <ol className={styles.list}>
        {items.map((revision) => (
          <RevisionRow
            key={revision.number}
            id={held.id}
            revision={revision}
            isOpen={at !== '' && revision === items[0]}
            canRestore={revision.number !== held.number || held.state === 'deleted'}
            work={work}
          />
        ))}
      </ol>
    </div>
  );
}
