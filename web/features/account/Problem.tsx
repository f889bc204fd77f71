import { useTranslation } from 'react-i18next';
import dialog from '../../ui/dialog.module.css';
import { problemOf } from './problem.ts';

/** What went wrong and what to do next, read aloud when it comes. */
export function Problem({ error }: { error: unknown }) {
  const { t } = useTranslation('account');
  if (!error) return null;
  const { problem, seconds } = problemOf(error);
  return (
    <p className={dialog.problem} role="alert">
      {t(`problem.${problem}`, { seconds })}
    </p>
  );
}
