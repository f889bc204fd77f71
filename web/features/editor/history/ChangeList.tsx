import type { FieldChange } from '@stratlas/server/contract/editing';
import { useTranslation } from 'react-i18next';
import panel from '../../../ui/panel.module.css';
import { FieldValue } from './FieldValue.tsx';
import styles from './History.module.css';

/** Fields with what each was and became. */
export function ChangeList({ changes, none }: { changes: readonly FieldChange[]; none: string }) {
  const { t } = useTranslation('editor');
  if (changes.length === 0) return <p className={panel.note}>{none}</p>;
  return (
    <dl className={styles.changes}>
      {changes.map(({ field, old, new: now }) => (
        <div key={field}>
          <dt>{t(`field.${field as 'titleUk'}`)}</dt>
          <dd>
            <del>
              <span className={styles.unseen}>{t('history.was')}: </span>
              <FieldValue field={field} value={old} />
            </del>
            <ins>
              <span className={styles.unseen}>{t('history.became')}: </span>
              <FieldValue field={field} value={now} />
            </ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
