import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import '../../i18n/stories/add.ts';
import { dataRoot } from '../../api/data-root.ts';
import { storyQuery } from '../../api/story-queries.ts';
import { useStory } from '../../state/story-store.ts';
import card from '../../ui/card.module.css';
import { isLocalStory } from './local-stories.ts';
import { rootFor } from './root-for.ts';
import styles from './Stories.module.css';

/**
 * Sees to it that a story is shown with the data that it keeps: the page of that version stands in
 * for this one. There, what is beside the stage says so, and leads back.
 */
export function KeptData() {
  const { t } = useTranslation('stories');
  const id = useStory()?.id ?? null;
  const isShared = id !== null && !isLocalStory(id);
  const { data: story } = useQuery({ ...storyQuery(id ?? ''), enabled: isShared });
  const root = id === null ? null : isShared ? story && rootFor(story) : '';
  useEffect(() => {
    if (root == null || root === dataRoot) return;
    const { search, hash } = window.location;
    window.location.replace(`${root}/${search}${hash}`);
  }, [root]);
  if (dataRoot === '' || id !== null) return null;
  return (
    <p className={`${card.card} ${styles.older}`} role="status">
      {t('olderData')} <a href={`/${window.location.search}`}>{t('toNewest')}</a>
    </p>
  );
}
