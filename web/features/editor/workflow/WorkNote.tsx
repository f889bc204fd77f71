import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../ui/IconButton.tsx';
import type { Draft } from '../draft/draft-store.ts';
import styles from '../Editor.module.css';
import { failureKey } from './failure-key.ts';
import { isChanged } from './possible.ts';
import type { Work, WorkState } from './use-work.ts';

interface Props {
  draft: Draft;
  work: WorkState;
  onRefresh: () => void;
}

/** What came of the last thing that was done, and else how the record stands. */
export function WorkNote({ draft, work, onRefresh }: Props) {
  const { t } = useTranslation('editor');
  const { held, isRestored } = draft;
  if (work.error) {
    const key = failureKey(work.error);
    return (
      <div className={styles.note} role="alert" data-failed>
        <p>
          <strong>{t('failure.title')}.</strong> {t(`failure.${key}`)}
        </p>
        {key === 'wrong_state' && (
          <IconButton icon="reset" label={t('failure.refresh')} wordy onClick={onRefresh} />
        )}
      </div>
    );
  }
  const { publishedNumber = null, number = 0, state } = held ?? {};
  const isShownOld = publishedNumber !== null && publishedNumber !== number;
  const isDone = work.done !== null && work.done !== 'print' && !isChanged(draft);
  const standing = [
    isRestored && t('restoredHere'),
    state && t(`stateHint.${state}`),
    isShownOld && t('shownMeanwhile', { number: publishedNumber }),
  ].filter(Boolean);
  const words = isDone ? t(`done.${work.done as Exclude<Work, 'print'>}`) : standing.join(' ');
  return (
    <p className={styles.note} role="status">
      {words}
    </p>
  );
}
