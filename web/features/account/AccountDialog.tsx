import { useTranslation } from 'react-i18next';
import '../../i18n/account/add.ts';
import { DialogFrame } from '../../ui/DialogFrame.tsx';
import panel from '../../ui/panel.module.css';
import styles from './Account.module.css';
import { type AccountView, closeAccount } from './account-store.ts';
import { Join } from './Join.tsx';
import { Mine } from './Mine.tsx';
import { People } from './People.tsx';
import { SignIn } from './SignIn.tsx';

function Content({ shown }: { shown: AccountView }) {
  switch (shown.name) {
    case 'signIn':
      return <SignIn hasFailed={shown.hasFailed ?? false} />;
    case 'mine':
      return <Mine />;
    case 'people':
      return <People />;
    case 'join':
      return <Join token={shown.token} />;
  }
}

/** Everything about accounts, over the page. A one-time link is not lost by a press beside it. */
export function AccountDialog({ shown }: { shown: AccountView }) {
  const { t } = useTranslation(['account', 'translation']);
  return (
    <DialogFrame
      title={t(`title.${shown.name}`)}
      closeLabel={t('translation:close')}
      onClose={closeAccount}
      isDismissable={shown.name !== 'join'}
      className={shown.name === 'people' ? styles.wide : ''}
    >
      <div className={panel.body}>
        <Content key={shown.name} shown={shown} />
      </div>
    </DialogFrame>
  );
}
