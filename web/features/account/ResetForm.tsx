import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { setNewPassword } from '../../api/account.ts';
import styles from './Account.module.css';
import { PasswordField } from './PasswordField.tsx';
import { Problem } from './Problem.tsx';
import { useEntry } from './use-entry.ts';

/** Sets a new password for the account of this e-mail. */
export function ResetForm({ token, email }: { token: string; email: string }) {
  const { t } = useTranslation('account');
  const [password, setPassword] = useState('');
  const entry = useEntry(setNewPassword);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    entry.send({ token, password });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <p>{t('join.reset', { email })}</p>
      {/* Password managers save the new password under this name. */}
      <input type="hidden" name="username" autoComplete="username" value={email} />
      <PasswordField
        value={password}
        email={email}
        isBreached={entry.isBreached(password)}
        onText={setPassword}
      />
      <Problem error={entry.error} />
      <div className={styles.buttons}>
        <button type="submit" className={styles.save} disabled={entry.isPending}>
          {t('join.setPassword')}
        </button>
      </div>
    </form>
  );
}
