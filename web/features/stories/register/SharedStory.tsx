import '../../../i18n/editor/add.ts';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import panel from '../../../ui/panel.module.css';
import type { Writing } from '../writing/writing-store.ts';
import { ConflictChoice } from './ConflictChoice.tsx';
import { DataChoice } from './DataChoice.tsx';
import { type Conflict, conflictOf, storyFailureKey } from './run.ts';
import styles from './Shared.module.css';
import { SharedActions, type Work } from './SharedActions.tsx';
import { StoryHistory } from './StoryHistory.tsx';
import { sharedStore } from './session.ts';

interface Task {
  work: Work;
  run: () => Promise<unknown>;
}

/** What a story of the atlas has beside its steps: which data it shows, its history, the way to readers. */
export function SharedStory({ writing }: { writing: Writing }) {
  const { t } = useTranslation('stories');
  const { held } = useStore(sharedStore);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const { mutate, isPending, data, error } = useMutation({
    mutationFn: async ({ work, run }: Task): Promise<Work> => {
      await run();
      return work;
    },
    onError: (refusal) => setConflict(conflictOf(refusal)),
  });
  const start = (work: Work, run: () => Promise<unknown>) => {
    setConflict(null);
    mutate({ work, run });
  };
  const failure = error && conflictOf(error) === null ? storyFailureKey(error) : null;
  return (
    <footer className={styles.shared}>
      {conflict && <ConflictChoice conflict={conflict} start={start} />}
      {failure ? (
        <p className={styles.failed} role="alert">
          <strong>{t('failure.title')}.</strong> {t(`failure.${failure}`)}
        </p>
      ) : (
        <p className={panel.note} role="status">
          {held && <span className={panel.badge}>{t(`state.${held.state}`)}</span>}{' '}
          {data && writing.keeping === 'nothing' && t(`done.${data}`)}
        </p>
      )}
      <DataChoice data={writing.story.data} />
      {held && <StoryHistory held={held} isBusy={isPending} start={start} />}
      <SharedActions held={held} story={writing.story} isBusy={isPending} start={start} />
    </footer>
  );
}
