import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { peopleQuery } from '../../api/account.ts';
import panel from '../../ui/panel.module.css';
import { Skeleton } from '../../ui/Skeleton.tsx';
import styles from './Account.module.css';
import { Invite } from './Invite.tsx';
import { OpenInvitation } from './OpenInvitation.tsx';
import { PersonRow } from './PersonRow.tsx';
import { Problem } from './Problem.tsx';

/** For administrators: who has an account, with which role, and who is invited. */
export function People() {
  const { t } = useTranslation('account');
  const { data, error } = useQuery(peopleQuery());
  if (error) return <Problem error={error} />;
  if (data === undefined) return <Skeleton lines={6} />;
  return (
    <>
      <section className={panel.section}>
        <h3>{t('people.accounts')}</h3>
        <ul className={styles.people}>
          {data.people.map((person) => (
            <PersonRow key={person.id} person={person} />
          ))}
        </ul>
      </section>
      <section className={panel.section}>
        <h3>{t('people.invite')}</h3>
        <Invite />
      </section>
      {data.invitations.length > 0 && (
        <section className={panel.section}>
          <h3>{t('people.invitations')}</h3>
          <ul className={styles.people}>
            {data.invitations.map((invitation) => (
              <OpenInvitation key={invitation.id} invitation={invitation} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
