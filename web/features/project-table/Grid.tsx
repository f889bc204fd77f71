// biome-ignore-all lint/a11y/useSemanticElements: rows lie where they are scrolled to, so the roles are said
// biome-ignore-all lint/a11y/useFocusableInteractive: the buttons and the rows are what is focused
import { projectRef } from '@stratlas/server/contract';
import { useTable } from '@tanstack/react-table';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import {
  type CSSProperties,
  type KeyboardEvent,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { RowsAsked } from '../../api/project-rows.ts';
import { select } from '../../state/view-store.ts';
import { Progress } from '../../ui/Progress.tsx';
import { columnDefs, features } from './column-defs.tsx';
import { type ColumnId, columnIds, gridOf } from './columns.ts';
import { GridRow } from './GridRow.tsx';
import { HeaderCell } from './HeaderCell.tsx';
import styles from './ProjectTable.module.css';
import { rowAfter } from './row-window.ts';
import { sortingOf, useSorting } from './sorting.ts';
import { stopRows, useLoadedRows } from './use-rows.ts';
import { useSelectedRow } from './use-selected-row.ts';

interface Props {
  asked: RowsAsked;
  total: number;
  columns: readonly ColumnId[];
}

/** In pixels; as high for every row, so that any of a hundred thousand is found at once. */
const rowHeight = 48;

/** The rows on screen, of as many as there may be. */
export function Grid({ asked, total, columns }: Props) {
  const { t } = useTranslation('projectTable');
  const scroll = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const reached = Math.min(active, total - 1);
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    // The row of the keyboard stays, wherever one scrolls, and keeps its focus.
    rangeExtractor: (range) => [
      ...new Set([...defaultRangeExtractor(range), reached].sort((a, b) => a - b)),
    ],
    useFlushSync: false,
  });
  const { startIndex, endIndex } = virtualizer.range ?? { startIndex: 0, endIndex: 0 };
  const { rows, isFetching } = useLoadedRows(asked, startIndex, endIndex, total);
  const data = useMemo(() => [...rows.values()], [rows]);
  const onSortingChange = useSorting(asked.order);
  const table = useTable({
    features,
    columns: columnDefs,
    data,
    getRowId: ({ id }) => id,
    manualSorting: true,
    enableSortingRemoval: false,
    enableMultiSort: false,
    sortDescFirst: false,
    state: {
      sorting: sortingOf(asked.order),
      columnVisibility: Object.fromEntries(columnIds.map((id) => [id, columns.includes(id)])),
    },
    onSortingChange,
  });
  const grid = gridOf(columns);
  const { rowsById } = table.getRowModel();
  const selected = useSelectedRow(
    asked,
    (id) => id in rowsById,
    (position) => {
      setActive(position);
      virtualizer.scrollToIndex(position, { align: 'center' });
    },
  );
  const isMoving = useRef(false);
  useEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    scroll.current?.querySelector<HTMLElement>(`[data-row="${reached}"]`)?.focus();
  }, [reached]);
  const move = (event: KeyboardEvent) => {
    const isRow = event.target instanceof HTMLElement && event.target.dataset.row !== undefined;
    const page = Math.max(1, endIndex - startIndex - 1);
    const to = isRow ? rowAfter(event.key, reached, total, page) : null;
    if (to === null) return;
    event.preventDefault();
    isMoving.current = true;
    setActive(to);
  };
  return (
    <div className={styles.frame}>
      <Progress isBusy={isFetching} onStop={stopRows} />
      <div ref={scroll} className={styles.scroll}>
        <div
          role="grid"
          aria-label={t('label')}
          aria-description={t('hint')}
          aria-rowcount={total + 1}
          aria-colcount={columns.length}
          className={styles.grid}
          style={{ '--columns': grid.columns, '--least': grid.least } as CSSProperties}
          onKeyDown={move}
        >
          <div role="rowgroup" className={styles.heads}>
            {table.getHeaderGroups().map((group) => (
              <div key={group.id} role="row" aria-rowindex={1} className={styles.headRow}>
                {group.headers.map((header) => (
                  <HeaderCell key={header.id} header={header} />
                ))}
              </div>
            ))}
          </div>
          <div
            role="rowgroup"
            className={styles.body}
            style={{ height: virtualizer.getTotalSize() }}
          >
            {virtualizer.getVirtualItems().map(({ index, start }) => {
              const found = rows.get(index);
              return (
                <GridRow
                  key={index}
                  index={index}
                  row={found && rowsById[found.id]}
                  style={{ transform: `translateY(${start}px)` }}
                  isSelected={found !== undefined && found.id === selected}
                  isActive={index === reached}
                  onOpen={() => {
                    setActive(index);
                    if (found) select(projectRef(found.id));
                  }}
                />
              );
            })}
          </div>
        </div>
      </div>
    </div>
  );
}
