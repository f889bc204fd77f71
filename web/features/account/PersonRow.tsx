import type { ListedPersonResponse } from '@stratlas/server/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changePerson, resetLink } from '../../api/account.ts';
import { changeMe, useMe } from '../../api/use-me.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import panel from '../../ui/panel.module.css';
import styles from './Account.module.css';
import { closeAccount } from './account-store.ts';
import { LinkToCopy } from './LinkToCopy.tsx';
import { Problem } from './Problem.tsx';
import { RoleChoice } from './RoleChoice.tsx';
import { usePeopleChange } from './use-people-change.ts';

/** One account: its role, a new password, and whether it may sign in. */
export function PersonRow({ person }: { person: ListedPersonResponse }) {
  const { t } = useTranslation('account');
  const { id, name, email } = person;
  const isMe = useMe()?.id === id;
  const [role, setRole] = useState(person.role);
  const isActive = person.deactivatedAt === null;
  const access = t(isActive ? 'people.close' : 'people.open');
  const change = usePeopleChange(
    (to: Parameters<typeof changePerson>[1]) => changePerson(id, to),
    () => {
      // Who changes their own role is signed out by it.
      if (!isMe) return;
      changeMe(null);
      closeAccount();
    },
  );
  const reset = usePeopleChange(() => resetLink(id));
  return (
    <li className={styles.person}>
      <div className={styles.who}>
        <p>
          <strong>{name}</strong>
          {isMe && <span className={panel.aside}> ({t('people.you')})</span>}
          {!isActive && (
            <>
              {' '}
              <span className={panel.badge}>{t('people.off')}</span>
            </>
          )}
        </p>
        <p className={panel.note}>{email}</p>
      </div>
      <div className={styles.actions}>
        <RoleChoice label={t('people.roleOf', { name })} role={role} onChoose={setRole} />
        {role !== person.role && (
          <IconButton
            icon="check"
            label={t('people.save')}
            wordy
            onClick={() => change.mutate({ role })}
          />
        )}
        <IconButton
          icon="key"
          label={t('people.reset')}
          aria-label={`${t('people.reset')}: ${name}`}
          wordy
          disabled={!isActive}
          onClick={() => reset.mutate(undefined)}
        />
        <IconButton
          icon={isActive ? 'close' : 'check'}
          label={access}
          aria-label={`${access}: ${name}`}
          wordy
          onClick={() => change.mutate({ isActive: !isActive })}
        />
      </div>
      <Problem error={change.error ?? reset.error} />
      {reset.data && <LinkToCopy label={t('people.resetLink', { name })} link={reset.data} />}
    </li>
  );
}
