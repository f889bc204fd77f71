import type { Story } from '@stratlas/server/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import dialog from '../../../ui/dialog.module.css';
import { type Possible, possibleActs } from '../../editor/workflow/possible.ts';
import { ReasonDialog } from '../../editor/workflow/ReasonDialog.tsx';
import { actNow, discardNow, saveNow, submitNow } from './run.ts';
import styles from './Shared.module.css';
import type { Standing } from './session.ts';

type Act = Possible['acts'][number];

/** What was done, as the words for it are called. */
export type Work = Act | 'save' | 'submit' | 'restore' | 'discard' | 'confirmDelete';

export type Start = (work: Work, run: () => Promise<unknown>) => void;

interface Props {
  held: Standing | null;
  story: Story;
  isBusy: boolean;
  start: Start;
}

/** What can be done with the story now, the most likely at the end. */
export function SharedActions({ held, story, isBusy, start }: Props) {
  const { t } = useTranslation('stories');
  const [asking, setAsking] = useState<Act | null>(null);
  const { canSave, canSubmit, acts } = possibleActs({ held, record: story });
  const wordOf = (act: Act) =>
    act === 'publish' && held?.state === 'delete_submitted' ? 'confirmDelete' : act;
  const run = (act: Act, reason: string) => start(wordOf(act), () => actNow(act, { reason }));
  const press = (act: Act) => (wordOf(act) === 'publish' ? run(act, '') : setAsking(act));
  const others: [Work, () => Promise<unknown>][] = [
    ...(canSave && held ? [['discard', discardNow] as [Work, () => Promise<unknown>]] : []),
    ...(canSave ? [['save', saveNow] as [Work, () => Promise<unknown>]] : []),
  ];
  return (
    <div className={styles.actions}>
      {[...acts].reverse().map((act) => (
        <button
          key={act}
          type="button"
          className={act === 'publish' ? dialog.save : styles.other}
          disabled={isBusy}
          onClick={() => press(act)}
        >
          {t(`act.${wordOf(act)}`)}
        </button>
      ))}
      {others.map(([work, go]) => (
        <button
          key={work}
          type="button"
          className={styles.other}
          disabled={isBusy}
          onClick={() => start(work, go)}
        >
          {t(`act.${work}`)}
        </button>
      ))}
      {canSubmit && (
        <button
          type="button"
          className={dialog.save}
          disabled={isBusy}
          onClick={() => start('submit', submitNow)}
        >
          {t('act.submit')}
        </button>
      )}
      {asking && (
        <ReasonDialog
          title={t(`act.${wordOf(asking)}`)}
          label={t(`act.${wordOf(asking)}`)}
          isRequired={asking === 'return' || asking === 'delete'}
          onCancel={() => setAsking(null)}
          onReason={(reason) => {
            setAsking(null);
            run(asking, reason);
          }}
        />
      )}
    </div>
  );
}
