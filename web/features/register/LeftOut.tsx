import { projectRef, type SummaryResponse } from '@stratlas/server/contract';
import { useTranslation } from 'react-i18next';
import { select, useView } from '../../state/view-store.ts';
import panel from '../../ui/panel.module.css';
import { AsWritten } from './AsWritten.tsx';
import { exactMoney, roundMoney } from './money.ts';
import { titleOf } from './project-words.ts';
import styles from './Register.module.css';

type Row = SummaryResponse['leftOut'][number];

interface Props {
  rows: readonly Row[];
  /** Of all such sums; the list holds the first of them. */
  count: number;
}

/** Sums that the totals do not hold, by reason: nothing is left out silently. */
export function LeftOut({ rows, count }: Props) {
  const { t } = useTranslation();
  if (rows.length === 0) return null;
  return (
    <details className={panel.section}>
      <summary>
        {t('register.leftOut')} · {count}
      </summary>
      <p className={styles.hint}>{t('register.leftOutHint')}</p>
      {[...Map.groupBy(rows, ({ reason }) => reason)].map(([reason, members]) => (
        <section key={reason} className={panel.section}>
          <h3>{t(`leftOutReason.${reason}`)}</h3>
          {members.map((row) => (
            <LeftOutRow key={JSON.stringify(row)} row={row} />
          ))}
        </section>
      ))}
    </details>
  );
}

function LeftOutRow({ row }: { row: Row }) {
  const { t } = useTranslation();
  const language = useView(({ lang }) => lang);
  const { projectId, titleUk, titleEn, amountMinor, currency, kind } = row;
  return (
    <button type="button" className={panel.row} onClick={() => select(projectRef(projectId))}>
      <span>
        <AsWritten text={titleOf({ titleUk, titleEn }, language)} />{' '}
        {amountMinor !== null && (
          <span className={styles.out} title={exactMoney(amountMinor, currency, language)}>
            {roundMoney(amountMinor, currency, language)}, {t(`fundingKind.${kind}`).toLowerCase()}
          </span>
        )}
      </span>
    </button>
  );
}
