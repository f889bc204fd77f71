import type { Language } from '@stratlas/server/contract';
import type { TFunction } from 'i18next';
import { exactMoney } from '../register/money.ts';
import type { Asked } from '../shading/figure.ts';
import type { Cell } from './grid.ts';

/** A sum in millions, short enough for a cell: `520`, `3,4`, `<0,1`. */
export function millions(amountMinor: number, language: Language): string {
  const number = amountMinor / 100_000_000;
  const least = 0.1;
  const isTiny = number > 0 && number < least;
  const words = new Intl.NumberFormat(language, {
    maximumFractionDigits: number < 10 ? 1 : 0,
  }).format(isTiny ? least : number);
  return isTiny ? `<${words}` : words;
}

/** What stands in a cell with projects. */
export function figureIn(
  { projects, amountMinor }: Pick<Cell, 'projects' | 'amountMinor'>,
  measure: 'count' | 'sum',
  language: Language,
): string {
  if (measure === 'count') return new Intl.NumberFormat(language).format(projects);
  return amountMinor === null ? '…' : millions(amountMinor, language);
}

/** The whole of a cell in words, for who hears it and who points at it. */
export function cellWords(
  { projects, amountMinor, reason }: Cell,
  { currency }: Pick<Asked, 'currency'>,
  language: Language,
  t: TFunction<'units'>,
  word: TFunction,
): string {
  if (reason !== null) return t(`reason.${reason}`);
  if (projects === 0) return t('matrix.nothing');
  const sum =
    amountMinor === null ? t('matrix.noSum') : exactMoney(amountMinor, currency, language);
  return `${word('register.count', { count: projects })}, ${sum}`;
}

/** The name of a unit without the word for its kind, which the heading of all columns says. */
export const shortName = (name: string): string =>
  name.replace(/ (район|(міська|селищна|сільська) громада|raion|hromada)$/u, '');
