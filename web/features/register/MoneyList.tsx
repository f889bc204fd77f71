import { useTranslation } from 'react-i18next';
import { useView } from '../../state/view-store.ts';
import { type ShownSum, yearsOf } from './converted.ts';
import { exactMoney, roundMoney } from './money.ts';
import styles from './Register.module.css';

interface Props {
  sums: readonly ShownSum[];
  /** Whether what is planned was planned year by year, and is no cost. */
  isPlannedByYear: boolean;
}

/** Sums by kind and currency, each on its own: they are never added together. */
export function MoneyList({ sums, isPlannedByYear }: Props) {
  const { t } = useTranslation();
  const kinds = [...Map.groupBy(sums, ({ kind }) => kind)];
  if (kinds.length === 0) return <p className={styles.none}>{t('register.noMoney')}</p>;
  const byYear = isPlannedByYear && kinds.some(([kind]) => kind === 'planned');
  return (
    <>
      <dl className={styles.money}>
        {kinds.map(([kind, own]) => (
          <div key={kind}>
            <dt>
              {kind === 'planned' && byYear ? t('register.planned') : t(`fundingKind.${kind}`)}
            </dt>
            {own.map((sum) => (
              <Sum key={sum.currency} {...sum} />
            ))}
          </div>
        ))}
      </dl>
      {byYear && <p className={styles.hint}>{t('register.plannedHint')}</p>}
    </>
  );
}

/** A converted figure says so, and the years of its rates. */
function Sum({ currency, amountMinor, rates }: ShownSum) {
  const { t } = useTranslation();
  const language = useView(({ lang }) => lang);
  const isConverted = rates.length > 0;
  return (
    <dd title={exactMoney(amountMinor, currency, language)}>
      {isConverted && '≈ '}
      {roundMoney(amountMinor, currency, language)}
      {isConverted && ' '}
      {isConverted && <small>{t('register.ratesOf', { years: yearsOf(rates) })}</small>}
    </dd>
  );
}
