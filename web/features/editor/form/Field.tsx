import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Form.module.css';
import { IssueNote } from './IssueNote.tsx';
import { elementId, useIssue } from './issues.ts';

/** What an input of a field has to carry, so that its label and its issue are read with it. */
export interface FieldProps {
  id: string;
  'aria-describedby': string;
  'aria-invalid': boolean;
}

interface Props {
  path: string;
  label: string;
  /** The words of a counter, at the end of the label's line. */
  counter?: string;
  className?: string | undefined;
  children: (props: FieldProps) => ReactNode;
}

/** A labelled field with what is wrong about it beneath. */
export function Field({ path, label, counter, className = '', children }: Props) {
  const issue = useIssue(path);
  const id = elementId(path);
  return (
    <div className={`${styles.field} ${className}`}>
      <div className={styles.label}>
        <label htmlFor={id}>{label}</label>
        {counter !== undefined && <span id={`${id}-count`}>{counter}</span>}
      </div>
      {children({
        id,
        'aria-describedby': `${id}-issue ${id}-count`,
        'aria-invalid': issue !== null && issue.weight !== 'advice',
      })}
      <IssueNote path={path} />
    </div>
  );
}

/** The other language's short note that a text is private. */
export function Private() {
  const { t } = useTranslation('editor');
  return <span className={styles.private}>{t('never')}</span>;
}
