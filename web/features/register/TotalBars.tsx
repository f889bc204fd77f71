import { useTranslation } from 'react-i18next';
import type { Division } from '../../api/register-queries.ts';
import { changeFilter, useView } from '../../state/view-store.ts';
import { GoalIcon } from '../../ui/GoalIcon.tsx';
import { amountIn, lengthOf, type Measure, type Total } from './bars.ts';
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
  const { t } = useTranslation();
  const language = useView(({ lang }) => lang);
  const nameOf = useTotalName(by);
  const { currency } = measure;
  const shown = rows.filter((row) => amountIn(row, measure) > 0);
  return (
    <ul>
      {shown.map((row) => {
        const name = row.key === null ? t(`register.noKey.${by}`) : nameOf(row.key);
        const amount = amountIn(row, measure);
        return (
          <li key={row.key}>
            <button
              type="button"
              className={styles.bar}
              disabled={row.key === null}
              aria-label={`${name}: ${exactMoney(amount, currency, language)}`}
              title={exactMoney(amount, currency, language)}
              onClick={() => row.key !== null && changeFilter(filterFor(by, row.key))}
            >
              <span>
                {by === 'goal' && row.key !== null && <GoalIcon code={row.key} />}
                {name}
              </span>
              <span className={styles.sum}>{roundMoney(amount, currency, language)}</span>
              <span className={styles.length} aria-hidden="true">
                <i style={{ width: `${lengthOf(row, rows, measure) * 100}%` }} />
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
