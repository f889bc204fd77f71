import { useTranslation } from 'react-i18next';
import { redo, undo, useSteps } from '../../state/steps.ts';
import { IconButton } from '../../ui/IconButton.tsx';

/** One change of the view back, and forth again, in words. */
export function StepButtons() {
  const { t } = useTranslation();
  const { at, last } = useSteps();
  return (
    <>
      <IconButton
        icon="undo"
        label={t('bar.undo')}
        wordy
        disabled={at === 0}
        onClick={() => undo(window)}
      />
      <IconButton
        icon="redo"
        label={t('bar.redo')}
        wordy
        disabled={at >= last}
        onClick={() => redo(window)}
      />
    </>
  );
}
