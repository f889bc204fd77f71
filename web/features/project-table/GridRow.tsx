// biome-ignore-all lint/a11y/useSemanticElements: rows lie where they are scrolled to, so the roles are said
// biome-ignore-all lint/a11y/useFocusableInteractive: the row is what is focused
import { FlexRender, type Row } from '@tanstack/react-table';
import type { CSSProperties, KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { features, ShownRow } from './column-defs.tsx';
import styles from './ProjectTable.module.css';

interface Props {
  /** Undefined while its page is on its way. */
  row: Row<typeof features, ShownRow> | undefined;
  index: number;
  style: CSSProperties;
  isSelected: boolean;
  /** Whether the Tab key comes to this row. */
  isActive: boolean;
  onOpen: () => void;
}

/** One row: a click or Enter opens its project. */
export function GridRow({ row, index, style, isSelected, isActive, onOpen }: Props) {
  const { t } = useTranslation('projectTable');
  const open = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onOpen();
  };
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      data-row={index}
      tabIndex={isActive ? 0 : -1}
      className={styles.row}
      style={style}
      onClick={onOpen}
      onKeyDown={open}
    >
      {row === undefined ? (
        <div role="gridcell" className={styles.coming} aria-label={t('loading')} />
      ) : (
        row.getVisibleCells().map((cell) => (
          <div
            key={cell.id}
            role={cell.column.id === 'title' ? 'rowheader' : 'gridcell'}
            className={styles.cell}
            data-column={cell.column.id}
          >
            <FlexRender cell={cell} />
          </div>
        ))
      )}
    </div>
  );
}
