import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import dialog from '../../../ui/dialog.module.css';
import { IconButton } from '../../../ui/IconButton.tsx';
import { printRecord } from '../api/print.ts';
import { type Issue, isPublishable, isSavable } from '../draft/check.ts';
import { changeDraft, type Draft } from '../draft/draft-store.ts';
import styles from '../Editor.module.css';
import { jumpTo } from '../form/issues.ts';
import { isChanged, type Possible, possibleActs } from './possible.ts';
import { ReasonDialog } from './ReasonDialog.tsx';
import { actNow, discardNow, saveNow, submitNow } from './run.ts';
import type { WorkState } from './use-work.ts';

type Act = Possible['acts'][number];

interface Props {
  draft: Draft;
  issues: readonly Issue[];
  work: WorkState;
}

/** What can be done with the record now, the most likely at the end, where the hand is. */
export function Actions({ draft, issues, work }: Props) {
  const { t } = useTranslation('editor');
  const [asking, setAsking] = useState<Act | null>(null);
  const { canSave, canSubmit, acts } = possibleActs(draft);
  const [main, ...others] = acts.filter((act) => act !== 'delete');
  const isDeletion = draft.held?.state === 'delete_submitted';
  const wordOf = (act: Act) => (act === 'publish' && isDeletion ? 'confirmDelete' : act);
  const run = (act: Act, reason: string) => work.start(wordOf(act), () => actNow(act, { reason }));
  const press = (act: Act) => (act === 'publish' && !isDeletion ? run(act, '') : setAsking(act));
  const submit = () => {
    if (isPublishable(issues)) return work.start('submit', submitNow);
    changeDraft({ isTried: true });
    jumpTo(issues.find(({ weight }) => weight !== 'advice')?.field ?? '');
  };
  return (
    <footer className={styles.actions}>
      <MoreActions draft={draft} acts={acts} work={work} onDelete={() => setAsking('delete')} />
      {canSave && (
        <button
          type="button"
          className={styles.other}
          disabled={work.isBusy || !isSavable(issues)}
          onClick={() => work.start('save', saveNow)}
        >
          {t('act.save')}
        </button>
      )}
      {canSubmit && (
        <button type="button" className={dialog.save} disabled={work.isBusy} onClick={submit}>
          {t('act.submit')}
        </button>
      )}
      {others.map((act) => (
        <button
          key={act}
          type="button"
          className={styles.other}
          disabled={work.isBusy}
          onClick={() => press(act)}
        >
          {t(`act.${wordOf(act)}`)}
        </button>
      ))}
      {main && (
        <button
          type="button"
          className={main === 'withdraw' ? styles.other : dialog.save}
          disabled={work.isBusy}
          onClick={() => press(main)}
        >
          {t(`act.${wordOf(main)}`)}
        </button>
      )}
      {asking && (
        <ReasonDialog
          title={t(`reason.title.${asking === 'publish' ? 'confirmDelete' : asking}`)}
          label={t(`act.${wordOf(asking)}`)}
          isRequired={asking === 'return' || asking === 'delete'}
          onCancel={() => setAsking(null)}
          onReason={(reason) => {
            setAsking(null);
            run(asking, reason);
          }}
        />
      )}
    </footer>
  );
}

interface MoreProps {
  draft: Draft;
  acts: readonly Act[];
  work: WorkState;
  onDelete: () => void;
}

/** What is done seldom: printing, throwing away, deleting. */
function MoreActions({ draft, acts, work, onDelete }: MoreProps) {
  const { t } = useTranslation('editor');
  const { record, held } = draft;
  return (
    <div className={styles.more}>
      {(['pdf', 'docx'] as const).map((file) => (
        <IconButton
          key={file}
          icon="print"
          label={t(`act.${file}`)}
          wordy
          disabled={work.isBusy}
          onClick={() => work.start('print', () => printRecord(record, file))}
        />
      ))}
      {held && isChanged(draft) && (
        <IconButton
          icon="reset"
          label={t('act.discard')}
          wordy
          disabled={work.isBusy}
          onClick={() => work.start('discard', discardNow)}
        />
      )}
      {acts.includes('delete') && (
        <IconButton
          icon="close"
          label={t('act.delete')}
          wordy
          disabled={work.isBusy}
          onClick={onDelete}
        />
      )}
    </div>
  );
}
