import '../../i18n/paper/add.ts';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useTranslation } from 'react-i18next';
import dialog from '../../ui/dialog.module.css';
import { IconButton } from '../../ui/IconButton.tsx';
import panel from '../../ui/panel.module.css';
import { PictureForm } from './PictureForm.tsx';
import { showPaper } from './paper-store.ts';
import { SheetForm } from './SheetForm.tsx';

const close = () => showPaper(false);

/** What can be made of the present view for paper: a sheet to print, or a picture for a text. */
export function PaperDialog() {
  const { t } = useTranslation(['paper', 'translation']);
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(isOpen) => !isOpen && close()}
      className={dialog.overlay ?? ''}
    >
      <Modal className={dialog.modal ?? ''}>
        <Dialog className={dialog.dialog ?? ''}>
          <header className={panel.head}>
            <Heading slot="title" level={2} className={panel.title ?? ''}>
              {t('title')}
            </Heading>
            <IconButton icon="close" label={t('translation:close')} onClick={close} />
          </header>
          <div className={panel.body}>
            <SheetForm />
            <PictureForm />
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
