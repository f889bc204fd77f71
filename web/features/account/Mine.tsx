import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { signOut } from '../../api/account.ts';
import { changeMe, useMe } from '../../api/use-me.ts';
import dialog from '../../ui/dialog.module.css';
import { IconButton } from '../../ui/IconButton.tsx';
import panel from '../../ui/panel.module.css';
import styles from './Account.module.css';
import { closeAccount, showAccount } from './account-store.ts';
import { Problem } from './Problem.tsx';

/** Who one is here, what that allows, and the way out. */
export function Mine() {
  const { t } = useTranslation(['account', 'translation']);
  const me = useMe();
  const { mutate, isPending, error } = useMutation({
    mutationFn: signOut,
    onSuccess: () => {
      changeMe(null);
      closeAccount();
    },
  });
  if (me === null) return null;
  return (
    <div className={dialog.form}>
      <div>
        <p className={styles.name}>{me.name}</p>
        <p className={panel.note}>{me.email}</p>
      </div>
      <div className={panel.section}>
        <h3>{t('translation:role.label')}</h3>
        <p>{t(`translation:role.${me.role}`)}</p>
        <p className={panel.note}>{t(`may.${me.role}`)}</p>
      </div>
      <Problem error={error} />
      <div className={dialog.buttons}>
        {me.role === 'administrator' && (
          <IconButton
            icon="people"
            label={t('title.people')}
            wordy
            onClick={() => showAccount({ name: 'people' })}
          />
        )}
        <button type="button" className={dialog.save} disabled={isPending} onClick={() => mutate()}>
          {t('signOut')}
        </button>
      </div>
    </div>
  );
}
