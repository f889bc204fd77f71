import type { Language } from '@stratlas/server/contract';
import { roundMoney } from '../register/money.ts';
import type { FigureClass } from './classes.ts';
import type { Asked } from './figure.ts';

/** A figure as people read it: a count, a share in per cent, or money. */
function figureWords(
  figure: number,
  { measure, currency }: Pick<Asked, 'measure' | 'currency'>,
  language: Language,
): string {
  switch (measure) {
    case 'count':
      return new Intl.NumberFormat(language).format(figure);
    case 'coverage':
      return new Intl.NumberFormat(language, {
        style: 'percent',
        maximumFractionDigits: 0,
      }).format(figure);
    case 'sum':
    case 'per-head':
      return roundMoney(figure, currency, language);
  }
}

/** The ends of a class, or its one figure. */
export function classWords(
  { from, to }: Pick<FigureClass, 'from' | 'to'>,
  asked: Pick<Asked, 'measure' | 'currency'>,
  language: Language,
): string {
  const [first, last] = [from, to].map((figure) => figureWords(figure, asked, language));
  return first === last ? `${first}` : `${first} – ${last}`;
}

/** A date, month or year as people read it: `листопад 2022 р.` */
export function asOfWords(asOf: string, language: Language): string {
  const [year = '', month, day] = asOf.split('-');
  if (month === undefined) return year;
  const format: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(day !== undefined && { day: 'numeric' }),
  };
  return new Intl.DateTimeFormat(language, format).format(new Date(asOf));
}
