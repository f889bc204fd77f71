import { emptyView } from '@stratlas/server/contract';
import { useTranslation } from 'react-i18next';
import '../../i18n/views/add.ts';
import { hasServer } from '../../api/kept.ts';
import { changeView, useView } from '../../state/view-store.ts';
import { DialogFrame } from '../../ui/DialogFrame.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import panel from '../../ui/panel.module.css';
import { FrameCode } from '../embed/FrameCode.tsx';
import { KeepForm } from './KeepForm.tsx';
import { KeptViews } from './KeptViews.tsx';
import { StepButtons } from './StepButtons.tsx';
import styles from './Views.module.css';
import { showViews } from './views-store.ts';

const close = () => showViews(false);

/** Views that were kept, the link to this one, and the ways back. */
export function ViewsDialog() {
  const { t } = useTranslation(['views', 'translation']);
  const lang = useView((view) => view.lang);
  return (
    <DialogFrame title={t('title')} closeLabel={t('translation:close')} onClose={close}>
      <div className={panel.body}>
        <p className={panel.note}>{t('hint')}</p>
        <div className={styles.steps}>
          <StepButtons />
          <IconButton
            icon="reset"
            label={t('reset')}
            wordy
            onClick={() => changeView({ ...emptyView, lang })}
          />
        </div>
        <KeepForm />
        <KeptViews onOpen={close} />
        {hasServer && <FrameCode />}
      </div>
    </DialogFrame>
  );
}
