import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { invitationQuery } from '../../api/account.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { JoinForm } from './JoinForm.tsx';
import { Problem } from './Problem.tsx';
import { ResetForm } from './ResetForm.tsx';

/** What a one-time link opens: an account to make, or a password to set. */
export function Join({ token }: { token: string }) {
  const { t } = useTranslation(['account', 'translation']);
  const { data, error } = useQuery(invitationQuery(token));
  if (error) return <Problem error={error} />;
  if (data === undefined) return <Skeleton lines={4} />;
  if (data.purpose === 'reset') return <ResetForm token={token} email={data.email ?? ''} />;
  const role = t(`translation:role.${data.role ?? 'reader'}`);
  return (
    <>
      <p>{t(`join.${data.purpose}`, { role })}</p>
      <JoinForm token={token} />
    </>
  );
}
