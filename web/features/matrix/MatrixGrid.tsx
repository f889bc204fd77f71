import type { MatrixResponse } from '@stratlas/server/contract';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tree } from '../../state/tree.ts';
import { changeFilter, useView, viewStore } from '../../state/view-store.ts';
import { nameOf } from '../../ui/item-words.ts';
import { classesOf, shadesOf } from '../shading/classes.ts';
import { cellFilter, isChosen } from './cell-filter.ts';
import { shortName } from './cell-words.ts';
import type { Cell, Grid, Line } from './grid.ts';
import { nextSpot, type Spot } from './grid-keys.ts';
import styles from './Matrix.module.css';
import { MatrixRow } from './MatrixRow.tsx';

interface Props {
  grid: Grid;
  places: MatrixResponse['places'];
  tree: Tree;
}

/** A grid by ARIA's pattern: one cell can be reached by Tab, arrows lead to the others. */
export function MatrixGrid({ grid, places, tree }: Props) {
  const { t } = useTranslation('units');
  const [spot, setSpot] = useState<Spot>(() => chosenSpot(grid, tree));
  const table = useRef<HTMLTableElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: one comes to where the filter is, and is then free to look elsewhere
  useEffect(() => {
    if (spot.row + spot.column > 0) cellAt(table.current, spot)?.scrollIntoView(nearest);
  }, []);
  const units = useView((view) => view.units);
  const shadeOf = useShades(grid);
  const { columns, rows } = grid;
  const goTo = (next: Spot) => {
    setSpot(next);
    cellAt(table.current, next)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const cell = rows[spot.row]?.cells[spot.column];
    const isChoice = event.key === 'Enter' || event.key === ' ';
    const size = { rows: rows.length, columns: columns.length };
    const next = nextSpot(spot, size, event);
    if (!isChoice && next === null) return;
    event.preventDefault();
    if (next !== null) goTo(next);
    else if (cell) choose(cell, tree);
  };
  return (
    <table
      ref={table}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table that is walked; its cells become grid cells by it
      role="grid"
      className={styles.grid}
      data-units={units}
      aria-label={t(`matrix.title.${units}`)}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 1}
      onKeyDown={onKeyDown}
    >
      <thead>
        <tr>
          <th scope="col">{t('matrix.task')}</th>
          {columns.map((line) => (
            <ColumnHead key={keyOf(line)} line={line} places={places} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <MatrixRow
            key={keyOf(row.line)}
            row={row}
            at={at}
            active={at === spot.row ? spot.column : null}
            tree={tree}
            shadeOf={shadeOf}
            onChoose={(cell, column) => {
              goTo({ row: at, column });
              choose(cell, tree);
            }}
          />
        ))}
      </tbody>
    </table>
  );
}

const keyOf = (line: Line): string => (line.of === 'one' ? line.id : line.of);

const nearest = { block: 'nearest', inline: 'nearest' } as const;

const cellAt = (table: HTMLElement | null, { row, column }: Spot) =>
  table?.querySelector<HTMLElement>(`[data-spot="${row} ${column}"]`);

/** Where the filter's own cell stands; the first one where it has none. */
function chosenSpot({ rows }: Grid, { childrenOf }: Tree): Spot {
  const { filter } = viewStore.getState().view;
  const isEmpty = filter.item.length + filter.place.length === 0;
  for (const [row, { cells }] of isEmpty ? [] : rows.entries()) {
    const column = cells.findIndex((cell) => isChosen(filter, cellFilter(cell, childrenOf)));
    if (column >= 0) return { row, column };
  }
  return { row: 0, column: 0 };
}

/** The cell that is chosen already is let go. */
function choose(cell: Cell, tree: Tree): void {
  const chosen = cellFilter(cell, tree.childrenOf);
  if (chosen === null) return;
  const { filter } = viewStore.getState().view;
  changeFilter(isChosen(filter, chosen) ? { item: [], place: [] } : chosen);
}

function ColumnHead({ line, places }: { line: Line; places: Props['places'] }) {
  const { t } = useTranslation('units');
  const language = useView(({ lang }) => lang);
  const isMarked = useView(({ filter }) => line.of === 'one' && filter.place.includes(line.id));
  const place = line.of === 'one' && places.find(({ placeId }) => placeId === line.id);
  const name = place ? nameOf(place, language) : t(`matrix.column.${line.of as 'none' | 'all'}`);
  return (
    <th scope="col" title={name} data-marked={isMarked} data-line={line.of}>
      <span>{shortName(name)}</span>
    </th>
  );
}

/** The shade of a cell by its figure, among the cells of tasks and units alone. */
function useShades(grid: Grid): (cell: Cell) => number | null {
  const measure = useView((view) => (view.measure === 'sum' ? 'sum' : 'count'));
  return useMemo(() => {
    const figureOf = ({ projects, amountMinor }: Cell) =>
      measure === 'sum' ? (amountMinor ?? 0) : projects;
    const isOwn = ({ row, column }: Cell) => row.of === 'one' && column.of === 'one';
    const own = grid.rows.flatMap(({ cells }) => cells.filter(isOwn));
    const classes = classesOf(own.map(figureOf));
    const shades = shadesOf(classes);
    return (cell) => {
      if (!isOwn(cell)) return null;
      return shades[classes.findIndex(({ to }) => figureOf(cell) <= to)] ?? null;
    };
  }, [grid, measure]);
}
