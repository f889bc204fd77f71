import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../ui/IconButton.tsx';
import panel from '../../../ui/panel.module.css';
import styles from './StoryEditor.module.css';
import { closeWriting, type Writing } from './writing-store.ts';

interface Props {
  ref: Ref<HTMLHeadingElement>;
  title: string;
  keeping: Writing['keeping'];
}

/** The story's title, how safe what is typed is, and the way out. */
export function EditorHead({ ref, title, keeping }: Props) {
  const { t } = useTranslation('stories');
  return (
    <header className={panel.head}>
      <div>
        <h2 ref={ref} tabIndex={-1} className={panel.title}>
          {title}
        </h2>
        <p className={styles.keeping} role="status" data-keeping={keeping}>
          {t(`keeping.${keeping}`)}
        </p>
      </div>
      <IconButton icon="close" label={t('editor.close')} onClick={closeWriting} />
    </header>
  );
}
