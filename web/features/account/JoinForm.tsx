import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { join } from '../../api/account.ts';
import styles from './Account.module.css';
import { Field } from './Field.tsx';
import { PasswordField } from './PasswordField.tsx';
import { Problem } from './Problem.tsx';
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
    <form className={styles.form} onSubmit={submit}>
      <Field
        label={t('name')}
        autoComplete="name"
        autoFocus
        maxLength={200}
        value={name}
        onText={setName}
      />
      <Field
        label={t('email')}
        type="email"
        autoComplete="username"
        value={email}
        onText={setEmail}
      />
      <PasswordField
        value={password}
        email={email}
        isBreached={entry.isBreached(password)}
        onText={setPassword}
      />
      <Problem error={entry.error} />
      <div className={styles.buttons}>
        <button type="submit" className={styles.save} disabled={entry.isPending}>
          {t('join.submit')}
        </button>
      </div>
    </form>
  );
}
