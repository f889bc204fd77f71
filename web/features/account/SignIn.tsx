import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { signIn } from '../../api/account.ts';
import { changeMe } from '../../api/use-me.ts';
import dialog from '../../ui/dialog.module.css';
import panel from '../../ui/panel.module.css';
import { closeAccount } from './account-store.ts';
import { Elsewhere } from './Elsewhere.tsx';
import { EmailField } from './EmailField.tsx';
import { Field } from './Field.tsx';
import { Problem } from './Problem.tsx';

/** E-mail and password, or another site. @param hasFailed whether the other site has just failed */
export function SignIn({ hasFailed }: { hasFailed: boolean }) {
  const { t } = useTranslation('account');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const { mutate, isPending, error } = useMutation({
    mutationFn: signIn,
    onSuccess: (person) => {
      changeMe(person);
      closeAccount();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate({ email: email.trim(), password });
  };
  return (
    <form className={dialog.form} onSubmit={submit}>
      <p className={panel.note}>{t('signIn.hint')}</p>
      {hasFailed && !error && (
        <p className={dialog.problem} role="alert">
          {t('signIn.elsewhereFailed')}
        </p>
      )}
      <EmailField autoFocus value={email} onText={setEmail} />
      <Field
        label={t('password')}
        type="password"
        autoComplete="current-password"
        value={password}
        onText={setPassword}
      />
      <Problem error={error} />
      <div className={dialog.buttons}>
        <button type="submit" className={dialog.save} disabled={isPending}>
          {t('signIn.submit')}
        </button>
      </div>
      <Elsewhere />
      <p className={panel.note}>{t('signIn.forgotten')}</p>
    </form>
  );
}
