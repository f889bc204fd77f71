import '../../i18n/offline/add.ts';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasServer } from '../../api/kept.ts';
import { Failure } from '../../ui/Failure.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { saveFile } from '../paper/save-file.ts';
import { takeAlong } from './take-along.ts';

interface Props {
  story: string;
  /** Its title, for what is read aloud. */
  name: string;
  className: string;
}

/** A story to take along: everything it needs in one archive; nothing where it was taken already. */
export function DownloadFolder({ story, name, className }: Props) {
  const { t } = useTranslation('offline');
  const [failure, setFailure] = useState<Error | null>(null);
  const [running, setRunning] = useState<AbortController | null>(null);
  const latest = useRef<AbortController | null>(null);
  useEffect(() => () => latest.current?.abort(), []);
  if (!hasServer) return null;
  const download = async () => {
    const ending = new AbortController();
    latest.current = ending;
    setRunning(ending);
    setFailure(null);
    try {
      saveFile(await takeAlong(story, ending.signal), `${story}.zip`);
    } catch (error) {
      if (!ending.signal.aborted) setFailure(error as Error);
    } finally {
      setRunning(null);
    }
  };
  return (
    <>
      <button
        type="button"
        className={className}
        disabled={running !== null}
        aria-label={running === null ? t('downloadNamed', { name }) : undefined}
        title={t('downloadHint')}
        onClick={() => void download()}
      >
        {t(running === null ? 'download' : 'downloading')}
      </button>
      <Progress isBusy={running !== null} onStop={() => running?.abort()} />
      {failure && (
        <Failure title={t('downloadFailed')} error={failure} onRetry={() => void download()} />
      )}
    </>
  );
}
