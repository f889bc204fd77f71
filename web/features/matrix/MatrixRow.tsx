import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { palettes } from '../../map/palette.ts';
import { useTheme } from '../../state/theme.ts';
import type { Tree } from '../../state/tree.ts';
import { useView } from '../../state/view-store.ts';
import { GoalIcon } from '../../ui/GoalIcon.tsx';
import { labelOf } from '../../ui/item-words.ts';
import { askedBy } from '../shading/shading.ts';
import { cellFilter, isChosen } from './cell-filter.ts';
import { cellWords, figureIn } from './cell-words.ts';
import type { Cell, GridRow, Line } from './grid.ts';
import { inkOn } from './ink.ts';
import styles from './Matrix.module.css';

interface Props {
  row: GridRow;
  at: number;
  /** Column of the cell that Tab reaches; null where it is in another row. */
  active: number | null;
  tree: Tree;
  shadeOf: (cell: Cell) => number | null;
  onChoose: (cell: Cell, column: number) => void;
}

/** A task with its cells. */
export const MatrixRow = memo(
  ({ row, at, active, tree, shadeOf, onChoose }: Props) => (
    <tr data-line={row.line.of}>
      <RowHead line={row.line} tree={tree} />
      {row.cells.map((cell, column) => (
        <MatrixCell
          // biome-ignore lint/suspicious/noArrayIndexKey: a cell is what stands in its column
          key={column}
          cell={cell}
          spot={`${at} ${column}`}
          isActive={active === column}
          tree={tree}
          shade={shadeOf(cell)}
          onChoose={() => onChoose(cell, column)}
        />
      ))}
    </tr>
  ),
  (a, b) =>
    a.row === b.row && a.active === b.active && a.tree === b.tree && a.shadeOf === b.shadeOf,
);

function RowHead({ line, tree }: { line: Line; tree: Tree }) {
  const { t } = useTranslation('units');
  const language = useView(({ lang }) => lang);
  const item = line.of === 'one' ? tree.byCode.get(line.id) : undefined;
  if (item === undefined) {
    return <th scope="row">{t(`matrix.row.${line.of as 'none' | 'all'}`)}</th>;
  }
  const name = labelOf(item, language);
  return (
    <th scope="row" title={name}>
      <span className={styles.task}>
        <GoalIcon code={item.code} />
        <b>{item.code}</b>
        <span>{name}</span>
      </span>
    </th>
  );
}

interface CellProps {
  cell: Cell;
  spot: string;
  isActive: boolean;
  tree: Tree;
  shade: number | null;
  onChoose: () => void;
}

function MatrixCell({ cell, spot, isActive, tree, shade, onChoose }: CellProps) {
  const { t } = useTranslation('units');
  const { t: word } = useTranslation();
  const view = useView((whole) => whole);
  const palette = palettes[useTheme().theme];
  const chosen = cellFilter(cell, tree.childrenOf);
  const words = cellWords(cell, askedBy(view), view.lang, t, word);
  const measure = view.measure === 'sum' ? 'sum' : 'count';
  const fill = shade === null ? undefined : palette.shades[shade];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid listens to the keys of all its cells
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid can be chosen
      role="gridcell"
      data-spot={spot}
      data-line={cell.column.of}
      data-reason={cell.reason ?? undefined}
      tabIndex={isActive ? 0 : -1}
      aria-label={words}
      title={words}
      aria-selected={chosen === null ? undefined : isChosen(view.filter, chosen)}
      aria-disabled={chosen === null || undefined}
      style={fill === undefined ? undefined : { background: fill, color: inkOn(fill) }}
      onClick={onChoose}
    >
      {cell.projects > 0 && figureIn(cell, measure, view.lang)}
    </td>
  );
}
