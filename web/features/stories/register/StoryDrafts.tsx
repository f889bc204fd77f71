import type { Person } from '@stratlas/server/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useView } from '../../../state/view-store.ts';
import { Failure } from '../../../ui/Failure.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import panel from '../../../ui/panel.module.css';
import { emptyStory } from '../new-story.ts';
import styles from '../Stories.module.css';
import { RowAction } from '../StoryRow.tsx';
import { showStories } from '../stories-store.ts';
import { begunQuery, queuedQuery } from './api.ts';
import { beginShared, isNewId, resumeShared, writeShared } from './session.ts';

const states = ['draft', 'submitted', 'delete_submitted'] as const;

/** Stories of the atlas that somebody works on, whether or not readers see an older version. */
export function StoryDrafts({ person }: { person: Person }) {
  const { t } = useTranslation('stories');
  const [draft, submitted, toDelete] = [
    useQuery(queuedQuery(states[0])).data,
    useQuery(queuedQuery(states[1])).data,
    useQuery(queuedQuery(states[2])).data,
  ];
  const isEnglish = useView(({ lang }) => lang) === 'en';
  const begun = useQuery(begunQuery()).data ?? [];
  const rows = [
    ...[submitted, toDelete, draft].flatMap((page) => page?.items ?? []),
    ...begun.map(({ recordId, ...words }) => ({ ...words, id: recordId, state: 'draft' as const })),
  ];
  const [failure, setFailure] = useState<{ name: string; error: Error } | null>(null);
  const open = (id: string, name: string) =>
    void (isNewId(id) ? resumeShared : writeShared)(id, person.id).then(
      () => showStories(false),
      (error: Error) => setFailure({ name, error }),
    );
  const begin = () => {
    beginShared({ ...emptyStory, titleUk: t('newTitle', { lng: 'uk' }) }, person.id);
    showStories(false);
  };
  return (
    <section className={panel.section}>
      <h3>{t('drafts')}</h3>
      <p className={panel.note}>{t('draftsHint')}</p>
      <div className={panel.actions}>
        <IconButton icon="plus" label={t('newShared')} wordy onClick={begin} />
      </div>
      {failure && <Failure title={t('failedToOpen', failure)} error={failure.error} />}
      <ul>
        {rows.map(({ id, state, titleUk, titleEn }) => {
          const name = (isEnglish && titleEn) || titleUk || t('untitled');
          return (
            <li key={id} className={styles.row}>
              <div className={styles.words}>
                <strong>{name}</strong>
                <span className={panel.badge}>{t(`state.${state}`)}</span>
              </div>
              <RowAction
                icon="edit"
                label={t('editNamed', { name })}
                onPress={() => open(id, name)}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
