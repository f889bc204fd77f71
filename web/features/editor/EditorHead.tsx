import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useView } from '../../state/view-store.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import panel from '../../ui/panel.module.css';
import type { Draft } from './draft/draft-store.ts';
import styles from './Editor.module.css';
import { leaveEditor } from './leave.ts';

/** The project's title, how it stands, how safe what is typed is, and the way out. */
export function EditorHead({ draft }: { draft: Draft | null }) {
  const { t } = useTranslation('editor');
  const language = useView(({ lang }) => lang);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const record = draft?.record;
  const title = (language === 'en' && record?.titleEn) || record?.titleUk || '';
  const isNew = draft !== null && draft.held === null;
  return (
    <header className={styles.head}>
      <div>
        <p className={panel.eyebrow}>
          {t('formTitle')}
          {draft?.held && (
            <span className={panel.badge} title={t(`stateHint.${draft.held.state}`)}>
              {t(`state.${draft.held.state}`)}
            </span>
          )}
        </p>
        <h2 ref={heading} tabIndex={-1} className={`${panel.title} ${styles.title}`}>
          {title || t(isNew ? 'title.new' : 'untitled')}
        </h2>
      </div>
      {draft && (
        <p className={styles.keeping} role="status" data-keeping={draft.keeping}>
          {t(`keeping.${draft.keeping}`)}
        </p>
      )}
      <IconButton icon="close" label={t('close')} onClick={() => leaveEditor(draft)} />
    </header>
  );
}
