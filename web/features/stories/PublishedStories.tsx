import type { Person, StoryEntry } from '@stratlas/server/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queryClient } from '../../api/query-client.ts';
import { storiesQuery, storyQuery } from '../../api/story-queries.ts';
import { Failure } from '../../ui/Failure.tsx';
import panel from '../../ui/panel.module.css';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { DownloadFolder } from '../offline/DownloadFolder.tsx';
import { copyOf } from './copy-story.ts';
import styles from './Stories.module.css';
import { RowAction, StoryRow } from './StoryRow.tsx';
import { showStories } from './stories-store.ts';
import { beginLocal } from './writing/write-local.ts';

/** The stories that everybody sees. @param person who may change them; null for readers */
export function PublishedStories({ person }: { person: Person | null }) {
  const { t } = useTranslation('stories');
  const { data, error, refetch } = useQuery(storiesQuery());
  return (
    <section className={panel.section}>
      <h3>{t('shipped')}</h3>
      {error && <Failure title={t('failed')} error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={3} />}
      <ul>
        {data?.map((entry) => (
          <PublishedRow key={entry.id} entry={entry} person={person} />
        ))}
      </ul>
    </section>
  );
}

function PublishedRow({ entry, person }: { entry: StoryEntry; person: Person | null }) {
  const { t } = useTranslation('stories');
  const [failure, setFailure] = useState<Error | null>(null);
  const run = (work: Promise<void>) => void work.catch(setFailure);
  const copy = async () => {
    const {
      id: _,
      revision: _1,
      publishedAt: _2,
      ...story
    } = await queryClient.fetchQuery(storyQuery(entry.id));
    beginLocal(copyOf(story));
    showStories(false);
  };
  const edit = async (personId: string) => {
    const { writeShared } = await import('./register/session.ts');
    await writeShared(entry.id, personId);
    showStories(false);
  };
  return (
    <StoryRow
      {...entry}
      actions={(name) => (
        <>
          {person && (
            <RowAction
              icon="edit"
              label={t('editNamed', { name })}
              onPress={() => run(edit(person.id))}
            />
          )}
          <RowAction
            icon="copy"
            label={t('duplicateNamed', { name })}
            onPress={() => run(copy())}
          />
          <DownloadFolder story={entry.id} name={name} className={styles.download ?? ''} />
          {failure && <Failure title={t('failedToOpen', { name })} error={failure} />}
        </>
      )}
    />
  );
}
