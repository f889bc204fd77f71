import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../ui/Failure.tsx';
import panel from '../../ui/panel.module.css';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { DraftEditor } from './DraftEditor.tsx';
import { useDraft } from './draft/draft-store.ts';
import { closeDraft, openDraft } from './draft/session.ts';
import { EditorHead } from './EditorHead.tsx';

interface Props {
  id: string;
  personId: string;
}

/** A project, opened for writing for as long as it is on screen. */
export function ProjectEditor({ id, personId }: Props) {
  const { t } = useTranslation('editor');
  const [error, setError] = useState<Error | null>(null);
  const [attempt, setAttempt] = useState(0);
  const draft = useDraft();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt opens it again
  useEffect(() => {
    setError(null);
    openDraft(id, personId).catch(setError);
  }, [id, personId, attempt]);
  useEffect(() => closeDraft, []);
  const again = () => {
    closeDraft();
    setAttempt(attempt + 1);
  };
  if (error) {
    return (
      <div className={panel.body}>
        <EditorHead draft={null} />
        <Failure title={t('failure.open')} error={error} onRetry={again} />
      </div>
    );
  }
  if (draft === null) return <Skeleton lines={10} />;
  return <DraftEditor draft={draft} onRefresh={again} />;
}
