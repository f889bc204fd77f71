import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import dialog from '../../ui/dialog.module.css';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './Correction.module.css';

interface Props {
  /** The name under which the correction was saved. */
  file: string;
  onClose: () => void;
}

/** What to do with the file: nobody but an administrator changes the ledger. */
export function HandIn({ file, onClose }: Props) {
  const { t } = useTranslation();
  const done = useRef<HTMLParagraphElement>(null);
  useEffect(() => done.current?.focus(), []);
  return (
    <div className={dialog.form}>
      <p ref={done} tabIndex={-1} className={styles.done}>
        <strong>{t('correction.done', { file })}</strong>
      </p>
      <p>{t('correction.handIn')}</p>
      <code className={styles.command}>pnpm correct {file}</code>
      <div className={dialog.buttons}>
        <IconButton icon="check" label={t('close')} wordy onClick={onClose} />
      </div>
    </div>
  );
}
