import { isAtLeast } from '@stratlas/server/contract';
import { lazy, Suspense } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useTranslation } from 'react-i18next';
import '../../i18n/stories/add.ts';
import { useMe } from '../../api/use-me.ts';
import dialog from '../../ui/dialog.module.css';
import { IconButton } from '../../ui/IconButton.tsx';
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
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(isOpen) => !isOpen && close()}
      className={dialog.overlay ?? ''}
    >
      <Modal className={`${dialog.modal} ${styles.modal}`}>
        <Dialog className={dialog.dialog ?? ''}>
          <header className={panel.head}>
            <Heading slot="title" level={2} className={panel.title ?? ''}>
              {t('title')}
            </Heading>
            <IconButton icon="close" label={t('translation:close')} onClick={close} />
          </header>
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
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
