// biome-ignore-all lint/a11y/useSemanticElements: rows lie where they are scrolled to, so the roles are said
// biome-ignore-all lint/a11y/useFocusableInteractive: the buttons and the rows are what is focused
import type { Header } from '@tanstack/react-table';
import { useTranslation } from 'react-i18next';
import type { features, ShownRow } from './column-defs.tsx';
import type { ColumnId } from './columns.ts';
import styles from './ProjectTable.module.css';

const ariaSort = { asc: 'ascending', desc: 'descending' } as const;

/** The head of a column; where it can be sorted, a button that turns the order. */
export function HeaderCell({ header }: { header: Header<typeof features, ShownRow, unknown> }) {
  const { t } = useTranslation('projectTable');
  const { column } = header;
  const name = t(`column.${column.id as ColumnId}`);
  const sorted = column.getIsSorted();
  return (
    <div
      role="columnheader"
      aria-sort={column.getCanSort() ? (sorted ? ariaSort[sorted] : 'none') : undefined}
      className={styles.head}
      data-column={column.id}
    >
      {column.getCanSort() ? (
        <button
          type="button"
          title={t('sortBy', { name })}
          onClick={column.getToggleSortingHandler()}
        >
          {name}
          <span aria-hidden="true">{sorted === 'asc' ? ' ↑' : sorted === 'desc' ? ' ↓' : ''}</span>
        </button>
      ) : (
        name
      )}
    </div>
  );
}
