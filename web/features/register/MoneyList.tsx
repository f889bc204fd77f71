import { useTranslation } from 'react-i18next';
import { useView } from '../../state/view-store.ts';
import { exactMoney, type FundingSum, inOrder, roundMoney } from './money.ts';
import styles from './Register.module.css';

/** Sums by kind and currency, each on its own: they are never added together. */
export function MoneyList({ money }: { money: readonly FundingSum[] }) {
  const { t } = useTranslation();
  const language = useView(({ lang }) => lang);
  const kinds = [...Map.groupBy(inOrder(money), ({ kind }) => kind)];
  if (kinds.length === 0) return <p className={styles.none}>{t('register.noMoney')}</p>;
  return (
    <dl className={styles.money}>
      {kinds.map(([kind, sums]) => (
        <div key={kind}>
          <dt>{t(`fundingKind.${kind}`)}</dt>
          {sums.map(({ currency, amountMinor }) => (
            <dd key={currency} title={exactMoney(amountMinor, currency, language)}>
              {roundMoney(amountMinor, currency, language)}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
