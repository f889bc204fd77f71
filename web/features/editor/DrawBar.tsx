import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { drawingStore, endDrawing } from '../../state/drawing.ts';
import card from '../../ui/card.module.css';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './Editor.module.css';

/** What to do on the map while something is drawn, and the way out of it. */
export function DrawBar() {
  const { t } = useTranslation('editor');
  const tool = useStore(drawingStore, ({ wish }) => wish?.tool ?? null);
  if (tool === null || tool === 'circle') return null;
  return (
    <div className={`${card.card} ${styles.drawBar}`} role="status">
      <p>{t(`places.drawing.${tool}`)}</p>
      <IconButton icon="close" label={t('places.cancel')} wordy onClick={endDrawing} />
    </div>
  );
}
