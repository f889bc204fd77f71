import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useTranslation } from 'react-i18next';
import dialog from '../../ui/dialog.module.css';
import { IconButton } from '../../ui/IconButton.tsx';
import panel from '../../ui/panel.module.css';

interface Props {
  title: string;
  /** What will come of it. */
  hint: string;
  /** The word on the button that does it. */
  label: string;
  onDone: (isConfirmed: boolean) => void;
}

/** Asks before something that everybody sees. */
export function Confirm({ title, hint, label, onDone }: Props) {
  const { t } = useTranslation('import');
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(isOpen) => !isOpen && onDone(false)}
      className={dialog.overlay ?? ''}
    >
      <Modal className={dialog.modal ?? ''}>
        <Dialog className={dialog.dialog ?? ''} role="alertdialog">
          <header className={panel.head}>
            <Heading slot="title" level={2} className={panel.title ?? ''}>
              {title}
            </Heading>
          </header>
          <div className={panel.body}>
            <p>{hint}</p>
            <div className={dialog.buttons}>
              <IconButton icon="close" label={t('list.keep')} wordy onClick={() => onDone(false)} />
              <button type="button" className={dialog.save} onClick={() => onDone(true)}>
                {label}
              </button>
            </div>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
