import { isAtLeast, projectOf } from '@stratlas/server/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import '../../i18n/editor/add.ts';
import { meQuery } from '../../api/account.ts';
import { useMedia } from '../../shell/use-media.ts';
import { drawingStore } from '../../state/drawing.ts';
import { useView } from '../../state/view-store.ts';
import card from '../../ui/card.module.css';
import { IconButton } from '../../ui/IconButton.tsx';
import panel from '../../ui/panel.module.css';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { showAccount } from '../account/account-store.ts';
import { Notices } from '../notice/Notices.tsx';
import { TopBar } from '../top-bar/TopBar.tsx';
import { DrawBar } from './DrawBar.tsx';
import { Desk } from './desk/Desk.tsx';
import styles from './Editor.module.css';
import { ProjectEditor } from './ProjectEditor.tsx';

/** The editor beside the map. While something is drawn, a phone shows the map alone. */
export function EditorShell() {
  const { t } = useTranslation('editor');
  const isWide = useMedia('(min-width: 700px)');
  const isDrawing = useStore(drawingStore, ({ wish }) => wish !== null);
  return (
    <div className={styles.shell} data-drawing={isDrawing}>
      <TopBar className={styles.top} isShort={!isWide} />
      <div className={styles.notices}>
        <Notices />
      </div>
      <section className={`${card.card} ${styles.card}`} aria-label={t('title.desk')}>
        <Content />
      </section>
      {isDrawing && <DrawBar />}
    </div>
  );
}

/** What is open, for who may see it. */
function Content() {
  const { t } = useTranslation(['editor', 'translation']);
  const selected = useView(({ select }) => select);
  const id = projectOf(selected ?? '');
  const { data: me, isPending } = useQuery(meQuery());
  if (isPending) return <Skeleton lines={8} />;
  if (me == null || !isAtLeast(me.role, 'editor')) {
    return (
      <div className={panel.body}>
        <h2 className={panel.title}>{t('title.desk')}</h2>
        <p>{t(me == null ? 'signInFirst' : 'noRole')}</p>
        {me == null && (
          <div className={panel.actions}>
            <IconButton
              icon="person"
              label={t('translation:bar.signIn')}
              wordy
              onClick={() => showAccount({ name: 'signIn' })}
            />
          </div>
        )}
      </div>
    );
  }
  return id === null ? (
    <Desk personId={me.id} />
  ) : (
    <ProjectEditor key={me.id} id={id} personId={me.id} />
  );
}
