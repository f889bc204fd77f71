import type { Person } from '@stratlas/server/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import panel from '../../ui/panel.module.css';
import { copyOf } from './copy-story.ts';
import {
  forgetLocalStory,
  keepLocalStory,
  type LocalStory,
  useLocalStories,
} from './local-stories.ts';
import { RowAction, StoryRow } from './StoryRow.tsx';
import { showStories } from './stories-store.ts';
import { UndoNote } from './UndoNote.tsx';
import { beginLocal, writeLocal } from './writing/write-local.ts';
import { closeWriting, writingStore } from './writing/writing-store.ts';

/** The stories of this browser; what was deleted can be brought back while the list is open. */
export function OwnStories({ person }: { person: Person | null }) {
  const { t } = useTranslation('stories');
  const stories = useLocalStories();
  const [forgotten, setForgotten] = useState<LocalStory | null>(null);
  const forget = (local: LocalStory) => {
    if (writingStore.getState().writing?.id === local.id) closeWriting();
    forgetLocalStory(local.id);
    setForgotten(local);
  };
  const bringBack = () => {
    if (forgotten) keepLocalStory(forgotten.id, forgotten.story);
    setForgotten(null);
  };
  return (
    <section className={panel.section}>
      <h3>{t('own')}</h3>
      <p className={panel.note}>{t(stories.length === 0 ? 'ownEmpty' : 'ownHint')}</p>
      {forgotten && (
        <UndoNote
          text={t('forgotten', { name: forgotten.story.titleUk || t('untitled') })}
          onUndo={bringBack}
        />
      )}
      <ul>
        {stories.map((local) => (
          <OwnRow key={local.id} local={local} person={person} onForget={() => forget(local)} />
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  local: LocalStory;
  /** Who may make it shared; null for readers. */
  person: Person | null;
  onForget: () => void;
}

function OwnRow({ local: { id, story }, person, onForget }: RowProps) {
  const { t } = useTranslation('stories');
  const { steps, ...words } = story;
  const open = (begin: () => void) => {
    begin();
    showStories(false);
  };
  const share = async (personId: string) => {
    const { beginShared } = await import('./register/session.ts');
    open(() => beginShared(story, personId));
  };
  return (
    <StoryRow
      id={id}
      {...words}
      steps={steps.length}
      seconds={steps.reduce((sum, { seconds }) => sum + seconds, 0)}
      actions={(name) => (
        <>
          <RowAction
            icon="edit"
            label={t('editNamed', { name })}
            onPress={() => open(() => writeLocal(id))}
          />
          <RowAction
            icon="copy"
            label={t('duplicateNamed', { name })}
            onPress={() => open(() => beginLocal(copyOf(story)))}
          />
          {person && (
            <RowAction
              icon="people"
              label={t('shareNamed', { name })}
              onPress={() => void share(person.id)}
            />
          )}
          <RowAction icon="close" label={t('forgetNamed', { name })} onPress={onForget} />
        </>
      )}
    />
  );
}
