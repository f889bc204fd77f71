import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../../ui/Failure.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import panel from '../../../ui/panel.module.css';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { useMoment } from '../../account/use-moment.ts';
import { revisionsQuery } from './api.ts';
import { actNow } from './run.ts';
import styles from './Shared.module.css';
import type { Start } from './SharedActions.tsx';
import type { Standing } from './session.ts';

interface Props {
  held: Standing;
  isBusy: boolean;
  start: Start;
}

const fields = ['titleUk', 'titleEn', 'summaryUk', 'summaryEn', 'data', 'steps'] as const;

/** All that was done with the story, the latest first; each revision can come back as a draft. */
export function StoryHistory({ held, isBusy, start }: Props) {
  const { t } = useTranslation('stories');
  const moment = useMoment();
  const [isOpen, setOpen] = useState(false);
  const { data, error } = useQuery({ ...revisionsQuery(held.id), enabled: isOpen });
  return (
    <details className={styles.fold} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('history.title')}</summary>
      {error && <Failure title={t('history.failed')} error={error} />}
      {isOpen && !data && !error && <Skeleton lines={3} />}
      <ol className={styles.history}>
        {data?.items.map(({ number, state, personName, createdAt, reason, changes }) => {
          const changed = fields.filter((name) => changes.some(({ field }) => field === name));
          const name = personName === 'sources' ? t('history.sources') : personName;
          return (
            <li key={number}>
              <strong>{t('history.revision', { number })}</strong>{' '}
              <span className={panel.badge}>{t(`state.${state}`)}</span>
              <p className={panel.note}>
                {t('history.by', { name, date: moment(createdAt) })}
                {reason !== '' && ` · ${reason}`}
              </p>
              <p>
                {number === 1
                  ? t('history.first')
                  : changed.length > 0 &&
                    t('history.changed', {
                      fields: changed.map((field) => t(`history.fields.${field}`)).join(', '),
                    })}
              </p>
              {(number !== held.number || held.state === 'deleted') && (
                <IconButton
                  icon="reset"
                  label={t('act.restore')}
                  wordy
                  disabled={isBusy || held.state === 'delete_submitted'}
                  onClick={() => start('restore', () => actNow('restore', { reason: '', number }))}
                />
              )}
            </li>
          );
        })}
      </ol>
    </details>
  );
}
