import { useTranslation } from 'react-i18next';
import { useMoment } from '../../account/use-moment.ts';
import { type Conflict, keepMine, takeTheirs } from './run.ts';
import styles from './Shared.module.css';
import type { Start } from './SharedActions.tsx';

interface Props {
  conflict: Conflict;
  start: Start;
}

/** Two people wrote at once: one version goes on, the other stays in the history or is given up. */
export function ConflictChoice({ conflict, start }: Props) {
  const { t } = useTranslation('stories');
  const moment = useMoment();
  const { personName, createdAt } = conflict;
  return (
    <div className={styles.failed} role="alert">
      <p>
        <strong>{t('conflict.title')}.</strong>{' '}
        {t('conflict.text', { name: personName, date: moment(createdAt) })}
      </p>
      <div className={styles.actions}>
        <button
          type="button"
          className={styles.other}
          onClick={() => start('discard', () => takeTheirs(conflict))}
        >
          {t('conflict.theirs')}
        </button>
        <button
          type="button"
          className={styles.other}
          onClick={() => start('save', () => keepMine(conflict))}
        >
          {t('conflict.mine')}
        </button>
      </div>
    </div>
  );
}
