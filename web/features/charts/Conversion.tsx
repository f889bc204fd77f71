import { useTranslation } from 'react-i18next';
import { useView } from '../../state/view-store.ts';
import { yearsOf } from '../register/converted.ts';
import { roundMoney } from '../register/money.ts';
import type { Currency } from './model.ts';
import type { ToldConversion } from './told-conversion.ts';

interface Props {
  currency: Currency;
  conversion: ToldConversion;
}

/** Figures that were converted never stand without the years of their rates. */
export function Conversion({ currency, conversion: { rates, withoutRate } }: Props) {
  const { t } = useTranslation('charts');
  const language = useView(({ lang }) => lang);
  const sums = withoutRate.map(({ kind, year, ...sum }) =>
    t('notConvertedSum', {
      sum: roundMoney(sum.amountMinor, sum.currency, language),
      kind: t(`kind.${kind}`).toLowerCase(),
      year,
    }),
  );
  return (
    <>
      {rates.length > 0 && (
        <p>{t('converted', { currency: t(`currency.${currency}`), years: yearsOf(rates) })}</p>
      )}
      {sums.length > 0 && <p>{t('notConverted', { sums: sums.join('; ') })}</p>}
    </>
  );
}
