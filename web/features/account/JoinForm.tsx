import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { join } from '../../api/account.ts';
import dialog from '../../ui/dialog.module.css';
import { EmailField } from './EmailField.tsx';
import { EntryEnd } from './EntryEnd.tsx';
import { Field } from './Field.tsx';
import { useEntry } from './use-entry.ts';

/** Makes an account of a name, an e-mail and a password. */
export function JoinForm({ token }: { token: string }) {
  const { t } = useTranslation('account');
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const entry = useEntry(join);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    entry.send({ token, name, email: email.trim(), password });
  };
  return (
    <form className={dialog.form} onSubmit={submit}>
      <Field
        label={t('name')}
        autoComplete="name"
        autoFocus
        maxLength={200}
        value={name}
        onText={setName}
      />
      <EmailField value={email} onText={setEmail} />
      <EntryEnd
        entry={entry}
        email={email}
        password={password}
        onPassword={setPassword}
        submit={t('join.submit')}
      />
    </form>
  );
}
