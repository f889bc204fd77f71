import { type ImportAnswer, isAtLeast, type Person } from '@stratlas/server/contract';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useView } from '../../state/view-store.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import panel from '../../ui/panel.module.css';
import { concludeImport, forgetImported } from './api.ts';
import { Confirm } from './Confirm.tsx';
import { FailureNote } from './FailureNote.tsx';
import styles from './Import.module.css';

type Act = 'publish' | 'undo';

/** One import of the list, with what may be done with it. */
export function PastImport({ past, me }: { past: ImportAnswer; me: Person }) {
  const { t } = useTranslation('import');
  const [asked, ask] = useState<Act | null>(null);
  const { mutate, isPending, error } = useMutation({
    mutationFn: (act: Act) => concludeImport(past.id, act),
    onSettled: forgetImported,
  });
  const { state, fileName, counts } = past;
  const isReviewer = isAtLeast(me.role, 'reviewer');
  return (
    <li className={styles.past}>
      <Facts past={past} />
      <div className={styles.acts}>
        {state === 'submitted' && isReviewer && (
          <IconButton
            icon="check"
            label={t('list.publish')}
            wordy
            disabled={isPending}
            onClick={() => ask('publish')}
          />
        )}
        {(state === 'submitted' || (state === 'published' && isReviewer)) && (
          <IconButton
            icon="reset"
            label={t('list.undo')}
            wordy
            disabled={isPending}
            onClick={() => ask('undo')}
          />
        )}
      </div>
      <FailureNote error={error} />
      {asked !== null && (
        <Confirm
          title={t(`list.${asked}Title`, { file: fileName })}
          hint={t(`list.${asked}Hint`, { count: counts.new + counts.changed })}
          label={t(`list.${asked}`)}
          onDone={(isConfirmed) => {
            ask(null);
            if (isConfirmed) mutate(asked);
          }}
        />
      )}
    </li>
  );
}

function Facts({ past }: { past: ImportAnswer }) {
  const { t } = useTranslation('import');
  const language = useView(({ lang }) => lang);
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  const moment = (iso: string | null) => (iso === null ? '' : format.format(new Date(iso)));
  const { state, fileName, counts, personName, createdAt, decidedBy, decidedAt } = past;
  return (
    <div>
      <strong>{fileName}</strong>
      <p className={panel.note}>
        {t('list.by', { name: personName, date: moment(createdAt) })} ·{' '}
        {t('list.counts', { new: counts.new, changed: counts.changed })}
      </p>
      <p className={panel.note}>
        {t(`list.state.${state}`, { name: decidedBy ?? '', date: moment(decidedAt) })}
      </p>
    </div>
  );
}
