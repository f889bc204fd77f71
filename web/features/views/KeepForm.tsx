import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keepView, maxNameLength } from '../../state/named-views.ts';
import dialog from '../../ui/dialog.module.css';
import { CopyLink } from './CopyLink.tsx';
import styles from './Views.module.css';

const addressNow = () => `${window.location.search || '?'}${window.location.hash}`;

/** Keeps what is on screen under a name, or gives its link away. */
export function KeepForm() {
  const { t } = useTranslation('views');
  const [name, setName] = useState('');
  const keep = (event: FormEvent) => {
    event.preventDefault();
    keepView({ name: name.trim(), address: addressNow() });
    setName('');
  };
  return (
    <form onSubmit={keep} className={styles.keep}>
      <label className={styles.name}>
        {t('name')}
        <input
          value={name}
          maxLength={maxNameLength}
          placeholder={t('example')}
          onChange={({ target }) => setName(target.value)}
        />
      </label>
      <button type="submit" className={dialog.save} disabled={name.trim() === ''}>
        {t('save')}
      </button>
      <CopyLink address={addressNow()} label={t('copy')} wordy />
    </form>
  );
}
