import { isAtLeast } from '@stratlas/server/contract';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import '../../i18n/stories/add.ts';
import { useMe } from '../../api/use-me.ts';
import { DialogFrame } from '../../ui/DialogFrame.tsx';
import panel from '../../ui/panel.module.css';
import { AddView } from './AddView.tsx';
import { OwnStories } from './OwnStories.tsx';
import { PublishedStories } from './PublishedStories.tsx';
import styles from './Stories.module.css';
import { showStories } from './stories-store.ts';

const StoryDrafts = lazy(() =>
  import('./register/StoryDrafts.tsx').then((module) => ({ default: module.StoryDrafts })),
);

const close = () => showStories(false);

/** All stories: what can be shown, changed and begun. */
export function StoriesDialog() {
  const { t } = useTranslation(['stories', 'translation']);
  const me = useMe();
  const isEditor = me !== null && isAtLeast(me.role, 'editor');
  return (
    <DialogFrame
      title={t('title')}
      closeLabel={t('translation:close')}
      onClose={close}
      className={styles.modal}
    >
      <div className={panel.body}>
        <p className={panel.note}>{t('hint')}</p>
        <AddView />
        <PublishedStories person={isEditor ? me : null} />
        {isEditor && (
          <Suspense>
            <StoryDrafts person={me} />
          </Suspense>
        )}
        <OwnStories person={isEditor ? me : null} />
      </div>
    </DialogFrame>
  );
}
