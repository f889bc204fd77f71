import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useTranslation } from 'react-i18next';
import '../../i18n/account/add.ts';
import dialog from '../../ui/dialog.module.css';
import { IconButton } from '../../ui/IconButton.tsx';
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
    <ModalOverlay
      isOpen
      isDismissable={shown.name !== 'join'}
      onOpenChange={(isOpen) => !isOpen && closeAccount()}
      className={dialog.overlay ?? ''}
    >
      <Modal className={`${dialog.modal} ${shown.name === 'people' ? styles.wide : ''}`}>
        <Dialog className={dialog.dialog ?? ''}>
          <header className={panel.head}>
            <Heading slot="title" level={2} className={panel.title ?? ''}>
              {t(`title.${shown.name}`)}
            </Heading>
            <IconButton icon="close" label={t('translation:close')} onClick={closeAccount} />
          </header>
          <div className={panel.body}>
            <Content key={shown.name} shown={shown} />
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
