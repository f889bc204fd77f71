import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { signInElsewhere, waysQuery } from '../../api/account.ts';
import { rememberSignedIn } from '../../state/signed-in.ts';
import { browserStorage } from '../../state/storage.ts';
import styles from './Account.module.css';
import { Problem } from './Problem.tsx';

/** The way through an organisation's own site, where there is one. */
export function Elsewhere() {
  const { t } = useTranslation('account');
  const { data } = useQuery(waysQuery());
  const { mutate, isPending, error } = useMutation({
    mutationFn: signInElsewhere,
    onSuccess: ({ url }) => {
      // Whoever comes back from there is asked for at the next load.
      rememberSignedIn(browserStorage(), true);
      window.location.assign(url);
    },
  });
  if (!data?.oidc) return null;
  return (
    <>
      <Problem error={error} />
      <button type="button" className={styles.other} disabled={isPending} onClick={() => mutate()}>
        {t('signIn.elsewhere')}
      </button>
    </>
  );
}
