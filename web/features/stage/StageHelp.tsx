import { useTranslation } from 'react-i18next';
import { DialogFrame } from '../../ui/DialogFrame.tsx';
import panel from '../../ui/panel.module.css';
import styles from './StageHelp.module.css';
import { stageStore, useStage } from './stage-store.ts';

const close = () => stageStore.setState({ isHelpOpen: false });

/** All keys of the stage. */
export function StageHelp() {
  const { t } = useTranslation('stage');
  const isOpen = useStage((state) => state.isHelpOpen);
  if (!isOpen) return null;
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
    <DialogFrame title={t('help.title')} closeLabel={t('help.close')} onClose={close}>
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
    </DialogFrame>
  );
}
