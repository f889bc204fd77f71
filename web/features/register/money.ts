import type { Language, SummaryResponse } from '@stratlas/server/contract';

export type Money = SummaryResponse['total']['money'][number];

export type FundingSum = Pick<Money, 'kind' | 'currency' | 'amountMinor'>;

const locales: Record<Language, string> = { uk: 'uk-UA', en: 'en-GB' };

/** A sum for reading at a glance: `28,6 млрд ₴`. */
export function roundMoney(amountMinor: number, currency: string, language: Language): string {
  return new Intl.NumberFormat(locales[language], {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    notation: 'compact',
    maximumFractionDigits: 1,
  }).format(amountMinor / 100);
}

/** The same sum to the last unit. */
export function exactMoney(amountMinor: number, currency: string, language: Language): string {
  return new Intl.NumberFormat(locales[language], {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: amountMinor % 100 === 0 ? 0 : 2,
    maximumFractionDigits: 2,
  }).format(amountMinor / 100);
}

const kindOrder = ['disbursed', 'committed', 'planned'];
const currencyOrder = ['UAH', 'EUR', 'USD'];

/** What was spent first, hryvnias first; kinds and currencies stay apart. */
export const inOrder = <Sum extends FundingSum>(money: readonly Sum[]): Sum[] =>
  [...money].sort(
    (a, b) =>
      kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) ||
      currencyOrder.indexOf(a.currency) - currencyOrder.indexOf(b.currency),
  );

/** The counted sums of a project by kind and currency, in order. */
export function countedSums(
  funding: readonly {
    kind: Money['kind'];
    currency: Money['currency'];
    amountMinor: number | null;
    leftOut: string | null;
  }[],
): FundingSum[] {
  const sums = new Map<string, FundingSum>();
  for (const { kind, currency, amountMinor, leftOut } of funding) {
    if (leftOut !== null || amountMinor === null) continue;
    const known = sums.get(`${kind} ${currency}`);
    if (known) known.amountMinor += amountMinor;
    else sums.set(`${kind} ${currency}`, { kind, currency, amountMinor });
  }
  return inOrder([...sums.values()]);
}

/** The one sum that stands for a project in a list: what was spent, else promised, else planned. */
export const mainSum = (funding: Parameters<typeof countedSums>[0]): FundingSum | undefined =>
  countedSums(funding).find(({ amountMinor }) => amountMinor > 0);

/** Whether a project was planned in several years: what one plan did not spend is in the next again. */
export const isPlannedByYear = (
  funding: readonly { kind: Money['kind']; year: number | null; leftOut: string | null }[],
): boolean =>
  new Set(
    funding
      .filter(({ kind, leftOut }) => kind === 'planned' && leftOut === null)
      .map(({ year }) => year),
  ).size > 1;
