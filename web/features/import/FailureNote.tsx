import { useTranslation } from 'react-i18next';
import { useView } from '../../state/view-store.ts';
import dialog from '../../ui/dialog.module.css';
import { failureIn } from './failure.ts';
import { saidIn } from './report.ts';

/** Why something could not be done and what to do, read aloud when it comes. */
export function FailureNote({ error }: { error: unknown }) {
  const { t } = useTranslation('import');
  const language = useView(({ lang }) => lang);
  if (!error) return null;
  const failure = failureIn(error);
  return (
    <p className={dialog.problem} role="alert">
      {typeof failure === 'string' ? t(`failure.${failure}`) : saidIn(failure, language)}
    </p>
  );
}
