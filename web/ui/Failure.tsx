import { useTranslation } from 'react-i18next';
import { ApiFailure } from '../api/client.ts';
import styles from './Failure.module.css';
import { IconButton } from './IconButton.tsx';

interface Props {
  /** What could not be done, in the page's language. */
  title: string;
  error: Error;
  onRetry?: () => void;
}

/** Says what failed and why, with a way on. */
export function Failure({ title, error, onRetry }: Props) {
  const { t } = useTranslation();
  const code = error instanceof ApiFailure ? error.code : 'other';
  return (
    <div className={styles.failure} role="alert">
      <strong>{title}</strong>
      <p>{t(`error.reasons.${code}`)}</p>
      {onRetry && code !== 'not_found' && code !== 'not_kept' && (
        <IconButton icon="reset" label={t('error.retry')} wordy onClick={onRetry} />
      )}
    </div>
  );
}
