import { useTranslation } from 'react-i18next';
import { useView } from '../../state/view-store.ts';
import { ratesOf, type Unconverted, unconverted, yearsOf } from './converted.ts';
import { exactMoney, type Money, roundMoney } from './money.ts';
import styles from './Register.module.css';

/** By which rates figures were converted, each with its year and source, and what has none. */
export function Rates({ money }: { money: readonly Money[] }) {
  const { t } = useTranslation();
  const language = useView(({ lang }) => lang);
  const rates = ratesOf(money);
  const left = unconverted(money);
  const number = new Intl.NumberFormat(language, { style: 'currency', currency: 'UAH' });
  const sources = [...new Set(rates.map(({ source }) => source))];
  if (rates.length + left.length === 0) return null;
  return (
    <details>
      <summary>
        {rates.length > 0 && t('register.rates', { years: yearsOf(rates) })}
        {left.length > 0 && ` ${t('register.withoutRate', { years: yearsWithout(left) })}`}
      </summary>
      <ul className={styles.rates}>
        {rates.map(({ currency, year, rate }) => (
          <li key={`${currency} ${year}`}>
            {year}: {exactMoney(100, currency, language)} = {number.format(rate / 10_000)}
          </li>
        ))}
      </ul>
      {sources.map((source) => (
        <p key={source} lang="en" className={styles.hint}>
          {source}
        </p>
      ))}
      {left.map(({ kind, currency, year, amountMinor }) => (
        <p key={`${kind} ${currency} ${year}`} className={styles.hint}>
          {t('register.notConverted', { year })} {roundMoney(amountMinor, currency, language)},{' '}
          {t(`fundingKind.${kind}`).toLowerCase()}
        </p>
      ))}
    </details>
  );
}

const yearsWithout = (left: readonly Unconverted[]): string =>
  [...new Set(left.map(({ year }) => year))].sort().join(', ');
