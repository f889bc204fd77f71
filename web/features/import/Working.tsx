import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './Import.module.css';
import { cancelImport, useImport } from './import-store.ts';

/** How far the file has been sent, then that the server works on it; both can be cancelled. */
export function Working() {
  const { t } = useTranslation('import');
  const work = useImport((state) => state.work);
  if (work === null) return null;
  const { isDry, sent } = work;
  const label = t(sent < 1 ? 'work.sending' : isDry ? 'work.checking' : 'work.saving');
  return (
    <section className={styles.working}>
      <p role="status">{label}…</p>
      {/* Without a value it says that it cannot be known how long it takes. */}
      <progress aria-label={label} {...(sent < 1 && { value: sent })} />
      <IconButton icon="close" label={t('work.cancel')} wordy onClick={cancelImport} />
    </section>
  );
}
