import { useTranslation } from 'react-i18next';
import styles from './Progress.module.css';

interface Props {
  /** Whether something is being waited for; told once it takes longer than a fifth of a second. */
  isBusy: boolean;
  onStop: () => void;
}

/** A line that moves while an answer is on its way, and a button that gives it up. */
export function Progress({ isBusy, onStop }: Props) {
  const { t } = useTranslation();
  if (!isBusy) return null;
  return (
    <div className={styles.progress}>
      <div role="progressbar" aria-label={t('loading')} className={styles.line} />
      <button type="button" className={styles.stop} onClick={onStop}>
        {t('stop')}
      </button>
    </div>
  );
}
