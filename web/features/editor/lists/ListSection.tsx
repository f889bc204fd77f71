import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../ui/IconButton.tsx';
import styles from '../form/Form.module.css';
import { elementId } from '../form/issues.ts';

interface Props<Row> {
  path: string;
  rows: readonly Row[];
  onRows: (rows: Row[]) => void;
  /** A row of which nothing is known yet. */
  blank: Row;
  addLabel: string;
  /** How a row is called when it can be removed. */
  nameOf: (row: Row) => string;
  children: (row: Row, path: string, change: (change: Partial<Row>) => void) => ReactNode;
}

/** Rows of some fields each, that can be added, changed and removed. */
export function ListSection<Row>({
  path,
  rows,
  onRows,
  blank,
  addLabel,
  nameOf,
  children,
}: Props<Row>) {
  const { t } = useTranslation('editor');
  return (
    <div className={styles.list}>
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity than their place
        <div key={index} className={styles.inset}>
          {children(row, `${path}.${index}`, (change) =>
            onRows(rows.with(index, { ...row, ...change })),
          )}
          <div className={styles.corner}>
            <IconButton
              icon="close"
              label={t('removeNamed', { name: nameOf(row) || String(index + 1) })}
              onClick={() => onRows(rows.toSpliced(index, 1))}
            />
          </div>
        </div>
      ))}
      <div className={styles.actions}>
        <IconButton
          id={elementId(path)}
          icon="plus"
          label={addLabel}
          wordy
          onClick={() => onRows([...rows, blank])}
        />
      </div>
    </div>
  );
}
