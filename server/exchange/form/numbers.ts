const thousands = new Intl.NumberFormat('uk', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const percents = new Intl.NumberFormat('uk', { maximumFractionDigits: 2 });
const plain = new Intl.NumberFormat('uk', { maximumFractionDigits: 20 });

/** Hundredths of a currency in thousands with one decimal, as the form has them: `1 234,5`. */
export const inThousands = (minor: number): string => thousands.format(minor / 100_000);

/** Whether a sum has no finer part than the form shows. */
export const isRound = (minor: number): boolean => minor % 10_000 === 0;

export const percentOf = (share: number): string => `${percents.format(share)} %`;

export const numberOf = (value: number): string => plain.format(value);

/** `2024`, `03.2024`, `15.03.2024`. */
const dateOf = (date: string): string => date.split('-').reverse().join('.');

/** `2021–2023`, one date where there is one, nothing where there is none. */
export function spanOf(start: string | null, end: string | null): string {
  const dates = [start, end].flatMap((date) => (date === null ? [] : [dateOf(date)]));
  return [...new Set(dates)].join('–');
}
