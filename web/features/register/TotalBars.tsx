import { useTranslation } from 'react-i18next';
import type { Division } from '../../api/register-queries.ts';
import { changeFilter, useView } from '../../state/view-store.ts';
import { GoalIcon } from '../../ui/GoalIcon.tsx';
import { lengthOf, type Measure, sumIn, type Total } from './bars.ts';
import { type ShownSum, yearsOf } from './converted.ts';
import { filterFor } from './filter-for.ts';
import { exactMoney, roundMoney } from './money.ts';
import styles from './Register.module.css';
import { useTotalName } from './use-total-name.ts';

interface Props {
  by: Division;
  rows: readonly Total[];
  measure: Measure;
}

/** One bar for each part of the sum, as long as its part is large. */
export function TotalBars({ by, rows, measure }: Props) {
  return (
    <ul>
      {rows.map((row) => {
        const sum = sumIn(row, measure);
        if (sum === undefined || sum.amountMinor === 0) return null;
        const length = lengthOf(row, rows, measure);
        return (
          <li key={row.key}>
            <Bar by={by} part={row.key} sum={sum} length={length} />
          </li>
        );
      })}
    </ul>
  );
}

interface BarProps {
  by: Division;
  /** Key of the part; null for what has none, which cannot be filtered by. */
  part: string | null;
  sum: ShownSum;
  /** Against the longest one, from 0 to 1. */
  length: number;
}

function Bar({ by, part, sum, length }: BarProps) {
  const { t } = useTranslation();
  const language = useView(({ lang }) => lang);
  const nameOf = useTotalName(by);
  const { amountMinor, currency, rates } = sum;
  const name = part === null ? t(`register.noKey.${by}`) : nameOf(part);
  const rated = rates.length > 0 && t('register.ratesOf', { years: yearsOf(rates) });
  const exact = [exactMoney(amountMinor, currency, language), rated].filter(Boolean).join(', ');
  return (
    <button
      type="button"
      className={styles.bar}
      disabled={part === null}
      title={exact}
      onClick={() => part !== null && changeFilter(filterFor(by, part))}
    >
      <span>
        {by === 'goal' && part !== null && <GoalIcon code={part} />}
        {name}
      </span>{' '}
      <span className={styles.sum}>
        {rated && <small>{rated}</small>}
        {rated && ' ≈ '}
        {roundMoney(amountMinor, currency, language)}
      </span>
      <span className={styles.length} aria-hidden="true">
        <i style={{ width: `${length * 100}%` }} />
      </span>
    </button>
  );
}
