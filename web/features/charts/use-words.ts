import type { FundingKind } from '@stratlas/seeds/project';

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useView } from '../../state/view-store.ts';
import { exactMoney, roundMoney } from '../register/money.ts';
import { findingOf, percent } from './findings.ts';
import type { ChartModel, ChartRow, Currency } from './model.ts';

/** How charts write money: round in the picture, to the last unit aloud. */
export function useMoneyWords(currency: Currency) {
  const language = useView(({ lang }) => lang);
  return useMemo(() => {
    const exact = (amountMinor: number) => exactMoney(amountMinor, currency, language);
    const round = (amountMinor: number) => roundMoney(amountMinor, currency, language);
    const say =
      (heads: readonly string[]) =>
      ({ label, values }: ChartRow): string => {
        const told = values.flatMap((value, at) =>
          value === null ? [] : [`${heads[at + 1] ?? ''} ${exact(value)}`.trim()],
        );
        return [label, ...told].join(', ');
      };
    return {
      exact,
      round,
      signed: (amountMinor: number) =>
        `${amountMinor > 0 ? '+' : amountMinor < 0 ? '−' : ''}${round(Math.abs(amountMinor))}`,
      percent: (share: number) => percent(share, language),
      say,
    };
  }, [currency, language]);
}

/** The title of a chart: what its figures say, in words. */
export function useTitle(
  subject: 'year' | 'funder' | 'hromada',
  { rows, currency }: Pick<ChartModel, 'rows' | 'currency'>,
  at: number,
  paid: FundingKind,
): string {
  const { t } = useTranslation('charts');
  const words = useMoneyWords(currency);
  const finding = findingOf(rows, at);
  if (finding.told === 'none') return t(`finding.none.${paid}`);
  const { row, amountMinor, share } = finding.leading;
  const isSeveral = finding.told === 'chosen' && finding.rows > 1;
  const chosen = rows.filter(({ isPressed }) => isPressed).map(({ label }) => label);
  return t(`finding.${subject}.${finding.told}.${paid}`, {
    name: isSeveral ? chosen.join(', ') : row.label,
    sum: words.round(amountMinor),
    share: words.percent(share),
  });
}
