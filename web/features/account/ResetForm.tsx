import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { setNewPassword } from '../../api/account.ts';
import dialog from '../../ui/dialog.module.css';
import { EntryEnd } from './EntryEnd.tsx';
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
    <form className={dialog.form} onSubmit={submit}>
      <p>{t('join.reset', { email })}</p>
      {/* Password managers save the new password under this name. */}
      <input type="hidden" name="username" autoComplete="username" value={email} />
      <EntryEnd
        entry={entry}
        email={email}
        password={password}
        onPassword={setPassword}
        submit={t('join.setPassword')}
      />
    </form>
  );
}
