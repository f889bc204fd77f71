import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../ui/IconButton.tsx';
import panel from '../../../ui/panel.module.css';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { useMoment } from '../../account/use-moment.ts';
import { type Revision, revisionQuery } from '../api/records.ts';
import { ReasonDialog } from '../workflow/ReasonDialog.tsx';
import { actNow } from '../workflow/run.ts';
import type { WorkState } from '../workflow/use-work.ts';
import { ChangeList } from './ChangeList.tsx';
import { FieldValue } from './FieldValue.tsx';
import styles from './History.module.css';

interface Props {
  id: string;
  revision: Revision;
  /** Whether the whole record is shown from the start. */
  isOpen: boolean;
  canRestore: boolean;
  work: WorkState;
}

/** One revision: what was done, by whom, when and why, and the fields that it changed. */
export function RevisionRow({ id, revision, isOpen, canRestore, work }: Props) {
  const { t } = useTranslation('editor');
  const moment = useMoment();
  const [isAsking, setAsking] = useState(false);
  const [isWhole, setWhole] = useState(isOpen);
  const { number, state, personName, createdAt, reason, changes } = revision;
  return (
    <li className={styles.revision}>
      <p>
        <strong>{t('history.revision', { number })}</strong>{' '}
        <span className={panel.badge}>{t(`state.${state}`)}</span>
      </p>
      <p className={panel.note}>{t('desk.by', { name: personName, date: moment(createdAt) })}</p>
      {reason !== '' && <p>{t('history.reason', { reason })}</p>}
      <ChangeList
        changes={changes}
        none={t(number === 1 ? 'history.first' : 'history.noChanges')}
      />
      <div className={panel.actions}>
        <IconButton
          icon="list"
          label={t('history.show')}
          wordy
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        />
        {canRestore && (
          <IconButton
            icon="reset"
            label={t('history.restore')}
            wordy
            disabled={work.isBusy}
            onClick={() => setAsking(true)}
          />
        )}
      </div>
      {isWhole && <WholeRecord id={id} number={number} />}
      {isAsking && (
        <ReasonDialog
          title={t('reason.title.restore')}
          label={t('act.restore')}
          isRequired={false}
          onCancel={() => setAsking(false)}
          onReason={(why) => {
            setAsking(false);
            work.start('restore', () => actNow('restore', { reason: why, number }));
          }}
        />
      )}
    </li>
  );
}

/** Every field of the record as it was then. */
function WholeRecord({ id, number }: { id: string; number: number }) {
  const { t } = useTranslation('editor');
  const { data } = useQuery(revisionQuery(id, number));
  if (data === undefined) return <Skeleton lines={3} />;
  const filled = Object.entries(data.record).filter(
    ([, value]) => value !== '' && value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return (
    <dl className={styles.whole}>
      {filled.map(([field, value]) => (
        <div key={field}>
          <dt>{t(`field.${field as 'titleUk'}`)}</dt>
          <dd>
            <FieldValue field={field} value={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
