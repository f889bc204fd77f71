import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './Stories.module.css';

interface Props {
  /** What was taken away. */
  text: string;
  onUndo: () => void;
}

/** Says what was taken away just now, and brings it back. */
export function UndoNote({ text, onUndo }: Props) {
  const { t } = useTranslation('stories');
  return (
    <p role="status" className={styles.undo}>
      {text}
      <IconButton icon="undo" label={t('bringBack')} wordy onClick={onUndo} />
    </p>
  );
}
