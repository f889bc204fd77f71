import { useTranslation } from 'react-i18next';
import { changeView } from '../state/view-store.ts';
import styles from './SkipLink.module.css';

/** The first stop of the Tab key: from the map, which has no words, to the table, which has them. */
export function SkipLink() {
  const { t } = useTranslation();
  return (
    <button type="button" className={styles.skip} onClick={() => changeView({ panel: 'table' })}>
      {t('skipToTable')}
    </button>
  );
}
