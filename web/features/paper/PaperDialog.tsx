import '../../i18n/paper/add.ts';
import { useTranslation } from 'react-i18next';
import { DialogFrame } from '../../ui/DialogFrame.tsx';
import panel from '../../ui/panel.module.css';
import { PictureForm } from './PictureForm.tsx';
import { showPaper } from './paper-store.ts';
import { SheetForm } from './SheetForm.tsx';

const close = () => showPaper(false);

/** What can be made of the present view for paper: a sheet to print, or a picture for a text. */
export function PaperDialog() {
  const { t } = useTranslation(['paper', 'translation']);
  return (
    <DialogFrame title={t('title')} closeLabel={t('translation:close')} onClose={close}>
      <div className={panel.body}>
        <SheetForm />
        <PictureForm />
      </div>
    </DialogFrame>
  );
}
