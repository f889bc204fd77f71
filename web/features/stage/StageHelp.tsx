import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useTranslation } from 'react-i18next';
import dialog from '../../ui/dialog.module.css';
import { IconButton } from '../../ui/IconButton.tsx';
import panel from '../../ui/panel.module.css';
import styles from './StageHelp.module.css';
import { stageStore, useStage } from './stage-store.ts';

const close = () => stageStore.setState({ isHelpOpen: false });

/** All keys of the stage. */
export function StageHelp() {
  const { t } = useTranslation('stage');
  const isOpen = useStage((state) => state.isHelpOpen);
  const rows = [
    { keys: `→ ↓ PageDown ${t('help.space')}`, words: t('help.next') },
    { keys: '← ↑ PageUp', words: t('help.back') },
    { keys: 'Home End', words: t('help.ends') },
    { keys: t('help.digits'), words: t('help.number') },
    { keys: 'B', words: t('help.black') },
    { keys: 'W', words: t('help.white') },
    { keys: 'F', words: t('help.full') },
    { keys: 'P', words: t('help.presenter') },
    { keys: 'R Backspace', words: t('help.return') },
    { keys: 'A', words: t('help.play') },
    { keys: 'Q', words: t('help.code') },
    { keys: '?', words: t('help.help') },
    { keys: 'Esc', words: t('help.escape') },
  ];
  return (
    <ModalOverlay
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => !open && close()}
      className={dialog.overlay ?? ''}
    >
      <Modal className={dialog.modal ?? ''}>
        <Dialog className={dialog.dialog ?? ''}>
          <header className={panel.head}>
            <Heading slot="title" level={2} className={panel.title ?? ''}>
              {t('help.title')}
            </Heading>
            <IconButton icon="close" label={t('help.close')} onClick={close} />
          </header>
          <div className={panel.body}>
            <dl className={styles.keys}>
              {rows.map(({ keys, words }) => (
                <div key={keys}>
                  <dt>{keys}</dt>
                  <dd>{words}</dd>
                </div>
              ))}
            </dl>
            <p className={panel.note}>{t('help.touch')}</p>
            <p className={panel.note}>{t('help.clicker')}</p>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
