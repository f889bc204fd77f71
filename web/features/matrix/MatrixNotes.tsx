import { gapReasons, type SummaryResponse } from '@stratlas/server/contract';
import { useTranslation } from 'react-i18next';
import { useView } from '../../state/view-store.ts';
import { Rates } from '../register/Rates.tsx';
import { askedBy } from '../shading/shading.ts';
import type { Grid } from './grid.ts';
import styles from './Matrix.module.css';

interface Props {
  grid: Grid;
  money: SummaryResponse['total']['money'];
}

/** The signs of empty cells, with how many bear each. */
export function MatrixLegend({ grid }: Pick<Props, 'grid'>) {
  const { t } = useTranslation('units');
  const cells = grid.rows.flatMap((row) => row.cells);
  return (
    <ul className={styles.notes} aria-label={t('matrix.legend')}>
      {gapReasons.map((reason) => (
        <li key={reason}>
          <i data-reason={reason} />
          {t(`reason.${reason}`)} · {cells.filter((cell) => cell.reason === reason).length}
        </li>
      ))}
    </ul>
  );
}

/** What the sums are, and what a cell does. */
export function MatrixNotes({ money }: Pick<Props, 'money'>) {
  const { t } = useTranslation('units');
  const { t: word } = useTranslation();
  const { measure, ...view } = useView((whole) => whole);
  const { paid, currency } = askedBy({ measure, ...view });
  return (
    <div className={styles.words}>
      <p>{t('matrix.hint')}</p>
      {measure === 'sum' && (
        <p>
          {t('matrix.sums', {
            kind: word(`fundingKind.${paid}`).toLowerCase(),
            currency: word(`register.in.${currency}`).toLowerCase(),
          })}
        </p>
      )}
      {measure === 'sum' && <Rates money={money.filter(({ kind }) => kind === paid)} />}
    </div>
  );
}
