import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/use-me.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { showAccount } from './account-store.ts';

/** The way in; once in, who one is. */
export function AccountButton() {
  const { t } = useTranslation();
  const me = useMe();
  if (me === null) {
    return (
      <IconButton
        icon="person"
        label={t('bar.signIn')}
        aria-haspopup="dialog"
        onClick={() => showAccount({ name: 'signIn' })}
      />
    );
  }
  return (
    <IconButton
      icon="personIn"
      label={`${me.name}, ${t(`role.${me.role}`)}`}
      aria-haspopup="dialog"
      onClick={() => showAccount({ name: 'mine' })}
    />
  );
}
