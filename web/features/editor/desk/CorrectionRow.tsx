import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../ui/IconButton.tsx';
import panel from '../../../ui/panel.module.css';
import { actOnCorrection, type CorrectionAct, forgetLinks } from '../api/corrections.ts';
import type { Queued } from '../api/records.ts';
import { failureKey } from '../workflow/failure-key.ts';
import { ReasonDialog } from '../workflow/ReasonDialog.tsx';
import { CorrectionFacts } from './CorrectionFacts.tsx';

/** A correction of a link that waits: what it says, and what one may do with it. */
export function CorrectionRow({ record }: { record: Queued }) {
  const { t } = useTranslation('editor');
  const [asked, setAsked] = useState<'return' | 'withdraw' | null>(null);
  const { id, number, mayPublish } = record;
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ act, reason }: { act: CorrectionAct; reason: string }) =>
      actOnCorrection(id, act, number, reason),
    onSuccess: forgetLinks,
  });
  return (
    <div>
      <CorrectionFacts id={id} />
      <div className={panel.actions}>
        {mayPublish ? (
          <>
            <IconButton
              icon="check"
              label={t('correction.publish')}
              wordy
              disabled={isPending}
              onClick={() => mutate({ act: 'publish', reason: '' })}
            />
            <IconButton
              icon="reset"
              label={t('correction.return')}
              wordy
              disabled={isPending}
              onClick={() => setAsked('return')}
            />
          </>
        ) : (
          <IconButton
            icon="close"
            label={t('correction.withdraw')}
            wordy
            disabled={isPending}
            onClick={() => setAsked('withdraw')}
          />
        )}
      </div>
      {error && <p role="alert">{t(`failure.${failureKey(error)}`)}</p>}
      {asked !== null && (
        <ReasonDialog
          title={t(`correction.${asked}`)}
          label={t(`correction.${asked}`)}
          isRequired={asked === 'return'}
          onCancel={() => setAsked(null)}
          onReason={(reason) => {
            setAsked(null);
            mutate({ act: asked, reason });
          }}
        />
      )}
    </div>
  );
}
