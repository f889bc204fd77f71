import type { ReactNode } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import dialog from './dialog.module.css';
import { IconButton } from './IconButton.tsx';
import panel from './panel.module.css';

interface Props {
  title: string;
  closeLabel: string;
  onClose: () => void;
  /** False where a press beside it must not lose what was begun. */
  isDismissable?: boolean;
  className?: string | undefined;
  children: ReactNode;
}

/** A dialog over the page: its title, what closes it, and what it holds. */
export function DialogFrame({
  title,
  closeLabel,
  onClose,
  isDismissable = true,
  className = '',
  children,
}: Props) {
  return (
    <ModalOverlay
      isOpen
      isDismissable={isDismissable}
      onOpenChange={(isOpen) => !isOpen && onClose()}
      className={dialog.overlay ?? ''}
    >
      <Modal className={`${dialog.modal} ${className}`}>
        <Dialog className={dialog.dialog ?? ''}>
          <header className={panel.head}>
            <Heading slot="title" level={2} className={panel.title ?? ''}>
              {title}
            </Heading>
            <IconButton icon="close" label={closeLabel} onClick={onClose} />
          </header>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
