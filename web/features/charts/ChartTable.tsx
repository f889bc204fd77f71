import styles from './Charts.module.css';
import { type ChartModel, type ChartRow, isButton } from './model.ts';
import { pressRow } from './press-row.ts';
import { useMoneyWords } from './use-words.ts';

/** The table behind a chart: the same figures to the last unit, and the same buttons. */
export function ChartTable({ caption, model }: { caption: string; model: ChartModel }) {
  const { exact } = useMoneyWords(model.currency);
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {model.heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {model.rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">
              <RowHead row={row} />
            </th>
            {row.values.map((value, at) => (
              <td key={model.heads[at + 1]}>{value === null ? '–' : exact(value)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function RowHead({ row }: { row: ChartRow }) {
  if (!isButton(row)) return row.label;
  return (
    <button type="button" aria-pressed={row.isPressed} onClick={() => pressRow(row)}>
      {row.label}
    </button>
  );
}
