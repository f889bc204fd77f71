import { useTranslation } from 'react-i18next';
import { useView } from '../../state/view-store.ts';
import card from '../../ui/card.module.css';
import { IconButton } from '../../ui/IconButton.tsx';
import { Details } from '../Details.tsx';
import styles from './Stage.module.css';

interface Props {
  isExploring: boolean;
  onReturn: () => void;
}

/** What somebody found on the map, and the one way back to the step. */
export function Explored({ isExploring, onReturn }: Props) {
  const { t } = useTranslation('stage');
  const selected = useView(({ select }) => select);
  if (!isExploring) return null;
  return (
    <>
      <div className={`${card.card} ${styles.return}`}>
        <IconButton icon="back" label={t('return')} wordy onClick={onReturn} />
        <kbd>R</kbd>
      </div>
      {selected !== null && (
        <aside className={`${card.card} ${styles.details}`} aria-label={t('explore')}>
          <Details id={selected} />
        </aside>
      )}
    </>
  );
}
