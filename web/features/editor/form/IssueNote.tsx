import { useTranslation } from 'react-i18next';
import styles from './Form.module.css';
import { elementId, useIssue } from './issues.ts';

/** What is wrong with a field, beside it; nothing while all is well. */
export function IssueNote({ path }: { path: string }) {
  const { t } = useTranslation('editor');
  const issue = useIssue(path);
  return (
    <p
      id={`${elementId(path)}-issue`}
      className={styles.issue}
      data-weight={issue?.weight}
      aria-live="polite"
      hidden={issue === null}
    >
      {issue && t(`issue.${issue.code}`, { max: issue.max })}
    </p>
  );
}
