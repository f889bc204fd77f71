import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DialogFrame } from '../../../ui/DialogFrame.tsx';
import dialog from '../../../ui/dialog.module.css';
import { IconButton } from '../../../ui/IconButton.tsx';
import panel from '../../../ui/panel.module.css';
import form from '../form/Form.module.css';

interface Props {
  title: string;
  /** The word on the button that does it. */
  label: string;
  isRequired: boolean;
  onReason: (reason: string) => void;
  onCancel: () => void;
}

/** Asks why before something is done that others will ask about. */
export function ReasonDialog({ title, label, isRequired, onReason, onCancel }: Props) {
  const { t } = useTranslation('editor');
  const id = useId();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const go = () => {
    if (isRequired && reason.trim() === '') setMissing(true);
    else onReason(reason.trim());
  };
  return (
    <DialogFrame title={title} closeLabel={t('reason.cancel')} onClose={onCancel}>
      <div className={panel.body}>
        <div className={form.field}>
          <div className={form.label}>
            <label htmlFor={id}>{t(isRequired ? 'reason.label' : 'reason.optional')}</label>
          </div>
          <textarea
            id={id}
            rows={3}
            maxLength={2000}
            value={reason}
            aria-describedby={`${id}-hint`}
            onChange={({ target }) => setReason(target.value)}
          />
          <p id={`${id}-hint`} className={panel.note}>
            {t('reason.hint')}
          </p>
          {isMissing && (
            <p className={form.issue} data-weight="wrong" role="alert">
              {t('reason.missing')}
            </p>
          )}
        </div>
        <div className={dialog.buttons}>
          <IconButton icon="close" label={t('reason.cancel')} wordy onClick={onCancel} />
          <button type="button" className={dialog.save} onClick={go}>
            {label}
          </button>
        </div>
      </div>
    </DialogFrame>
  );
}
