import { buildCorrection, isAtLeast, type LinkResponse } from '@stratlas/server/contract';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bodyOf, server } from '../../api/client.ts';
import { useMe } from '../../api/use-me.ts';
import dialog from '../../ui/dialog.module.css';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './Correction.module.css';
import { correctionFile, download } from './correction-file.ts';
import { PlaceChoice } from './PlaceChoice.tsx';

/** What the server takes as a note. */
const longestNote = 2000;

interface Props {
  link: LinkResponse;
  /** Told the name of the file once it is on its way. */
  onSaved: (file: string) => void;
  /** Told once the correction waits for a second person. */
  onSent: () => void;
  onCancel: () => void;
}

/** Another place or none, and why. */
export function CorrectionForm({ link, onSaved, onSent, onCancel }: Props) {
  const { t } = useTranslation();
  const [isNone, setNone] = useState(false);
  const [placeId, setPlaceId] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState<'missing' | 'same' | null>(null);
  const me = useMe();
  const mayWrite = me !== null && isAtLeast(me.role, 'editor');
  const sending = useMutation({
    mutationFn: (json: ReturnType<typeof buildCorrection>) =>
      bodyOf(server.api.records.correction.$post({ json })),
    onSuccess: onSent,
  });
  const finish = (way: 'send' | 'save') => {
    const wrong = isNone ? null : placeId === null ? 'missing' : isSame(link, placeId);
    setProblem(wrong);
    if (wrong !== null) return;
    const objection = { rightPlaceId: isNone ? null : placeId, note };
    const correction = buildCorrection(link, objection, new Date().toISOString());
    if (way === 'send') return sending.mutate(correction);
    const file = correctionFile(correction);
    download(file);
    onSaved(file.name);
  };
  return (
    <form
      className={dialog.form}
      onSubmit={(event) => {
        event.preventDefault();
        finish(mayWrite ? 'send' : 'save');
      }}
      noValidate
    >
      <fieldset className={styles.choice}>
        <legend>{t('correction.question')}</legend>
        <label>
          <input type="radio" name="right" checked={!isNone} onChange={() => setNone(false)} />
          {t('correction.place')}
        </label>
        {!isNone && <PlaceChoice onChoose={setPlaceId} />}
        <label>
          <input type="radio" name="right" checked={isNone} onChange={() => setNone(true)} />
          {t('correction.none')}
        </label>
      </fieldset>
      <label className={styles.note}>
        {t('correction.note')}
        <textarea
          rows={3}
          maxLength={longestNote}
          value={note}
          onChange={({ target }) => setNote(target.value)}
        />
      </label>
      {problem && (
        <p className={dialog.problem} role="alert">
          {t(`correction.${problem}`)}
        </p>
      )}
      {sending.error && (
        <p className={dialog.problem} role="alert">
          {t('correction.notSent')}
        </p>
      )}
      <div className={dialog.buttons}>
        <IconButton icon="close" label={t('correction.cancel')} wordy onClick={onCancel} />
        {mayWrite && (
          <button type="button" onClick={() => finish('save')}>
            {t('correction.download')}
          </button>
        )}
        <button type="submit" className={dialog.save} disabled={sending.isPending}>
          {t(mayWrite ? 'correction.send' : 'correction.download')}
        </button>
      </div>
    </form>
  );
}

const isSame = (link: LinkResponse, placeId: string) => (placeId === link.placeId ? 'same' : null);
