import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './Views.module.css';

interface Props {
  address: string;
  label: string;
  wordy?: boolean;
}

/** Copies the whole link of a view; where the browser may not, it stands there to be copied by hand. */
export function CopyLink({ address, label, wordy = false }: Props) {
  const { t } = useTranslation('views');
  const [state, setState] = useState<'new' | 'copied' | 'shown'>('new');
  const link = new URL(address, window.location.href).href;
  const copy = () =>
    Promise.resolve(navigator.clipboard?.writeText(link) ?? Promise.reject()).then(
      () => setState('copied'),
      () => setState('shown'),
    );
  return (
    <>
      <IconButton icon="copy" label={label} wordy={wordy} onClick={() => void copy()} />
      <span role="status" className={styles.said}>
        {state === 'copied' && t('copied')}
      </span>
      {state === 'shown' && (
        <input
          readOnly
          aria-label={t('link')}
          className={styles.shown}
          value={link}
          onFocus={({ target }) => target.select()}
        />
      )}
    </>
  );
}
