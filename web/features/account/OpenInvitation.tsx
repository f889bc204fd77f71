import type { OpenInvitationResponse } from '@stratlas/server/contract';
import { useTranslation } from 'react-i18next';
import { takeBack } from '../../api/account.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './Account.module.css';
import { Problem } from './Problem.tsx';
import { useMoment } from './use-moment.ts';
import { usePeopleChange } from './use-people-change.ts';

/** An invitation that nobody has used yet. */
export function OpenInvitation({ invitation }: { invitation: OpenInvitationResponse }) {
  const { t } = useTranslation(['account', 'translation']);
  const moment = useMoment();
  const { mutate, error } = usePeopleChange(() => takeBack(invitation.id));
  const role = t(`translation:role.${invitation.role}`);
  const term = moment(invitation.expiresAt);
  return (
    <li className={styles.person}>
      <p className={styles.who}>{t('people.invitation', { role, term })}</p>
      <IconButton
        icon="close"
        label={t('people.takeBack', { role, term })}
        onClick={() => mutate(undefined)}
      />
      <Problem error={error} />
    </li>
  );
}
