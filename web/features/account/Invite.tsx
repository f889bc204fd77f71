import type { Role } from '@stratlas/server/contract';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { invite } from '../../api/account.ts';
import dialog from '../../ui/dialog.module.css';
import panel from '../../ui/panel.module.css';
import styles from './Account.module.css';
import { LinkToCopy } from './LinkToCopy.tsx';
import { Problem } from './Problem.tsx';
import { RoleChoice } from './RoleChoice.tsx';
import { usePeopleChange } from './use-people-change.ts';

const terms = [1, 7, 30];

/** Makes a one-time link for a new person; nothing is sent, the link is to be handed over. */
export function Invite() {
  const { t } = useTranslation('account');
  const [role, setRole] = useState<Role>('editor');
  const [days, setDays] = useState(7);
  const { mutate, isPending, error, data } = usePeopleChange(invite);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate({ role, days });
  };
  return (
    <form className={dialog.form} onSubmit={submit}>
      <p className={panel.note}>{t('invite.hint')}</p>
      <div className={styles.actions}>
        <RoleChoice label={t('invite.role')} role={role} onChoose={setRole} />
        <select
          className={styles.choice}
          aria-label={t('invite.term')}
          value={days}
          onChange={({ target }) => setDays(Number(target.value))}
        >
          {terms.map((term) => (
            <option key={term} value={term}>
              {t('invite.days', { count: term })}
            </option>
          ))}
        </select>
        <button type="submit" className={dialog.save} disabled={isPending}>
          {t('invite.submit')}
        </button>
      </div>
      <Problem error={error} />
      {data && <LinkToCopy label={t('invite.link')} link={data} />}
    </form>
  );
}
