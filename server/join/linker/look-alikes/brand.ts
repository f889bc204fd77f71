import { gap } from '../text/gaps.ts';
import type { Token } from '../text/tokens.ts';

const wares =
  /^(?:кафе|ресторан\p{L}*|готел\p{L}*|магазин\p{L}*|кінотеатр\p{L}*|гурт\p{L}*|фільм\p{L}*|стрічк\p{L}*|книг\p{L}*|роман\p{L}*|пісн\p{L}*|повіст\p{L}*|вистав\p{L}*|газет\p{L}*|журнал\p{L}*|телеканал\p{L}*|команд\p{L}*|фк|футбольн\p{L}*|батальйон\p{L}*|добробат\p{L}*|полк\p{L}*|бригад\p{L}*|рот[аиі]|санатор\p{L}*|пансіонат\p{L}*|табор\p{L}*|табір|садок|садк\p{L}+|ясла|днз|здо|дошкільн\p{L}*|ансамбл\p{L}*|хор|хору|студі\p{L}*|конкурс\p{L}*|фестивал\p{L}*|програм\p{L}*|проєкт\p{L}*|проект\p{L}*|акці\p{L}*|тов|фоп|пп|прат|фг|ск|фірм\p{L}*|марк\p{L}*|бренд\p{L}*|вин\p{L}{1,3}|печив\p{L}*|цукерк\p{L}*|станці\p{L}+ метро|метро|жк|тц|трц|бц|сквер\p{L}*|комплекс\p{L}*|клуб\p{L}*|парк\p{L}*|торт\p{L}*|фонд\p{L}*|cafe|hotel|restaurant|battalion)$/u;

/** Troops are called after places with quotation marks or without: батальйон Айдар, Aidar Battalion. */
const troops =
  /^(?:(?:добро)?бат(?:альйон\p{L}*)?|полк(?:|у|ом)|бригад\p{L}+|battalion|regiment|brigade)$/u;

/** True where the word for troops stands beside a name. */
export const isOfTroops = (tokens: readonly Token[], from: number, to: number): boolean =>
  troops.test(tokens[from - 1]?.key ?? '') || troops.test(tokens[to]?.key ?? '');

/** An «індустріальний парк «Сєвєродонецьк»» is that of the city. */
const industrial = /^індустріальн/;

/** A single name in quotation marks after a word for what bears it: готель «Луганськ». */
export function isBrand(tokens: readonly Token[], from: number, to: number, text: string): boolean {
  const [first, last, left] = [tokens[from], tokens[to - 1], tokens[from - 1]];
  if (!first || !last || !left || !(first.gap & gap.quote)) return false;
  const closes = /^(?:-\d+)?["»”“‟’]/.test(text.slice(last.end, last.end + 1));
  return closes && wares.test(left.key) && !industrial.test(tokens[from - 2]?.key ?? '');
}

/** «Сватове-Агро»: a hyphen without blanks ties the name to a word that is no place; «Золоте-4» is one. */
export function isTied(
  tokens: readonly Token[],
  from: number,
  to: number,
  isPlace: (at: number) => boolean,
): boolean {
  const numbered = tokens[to]?.shape === 'number';
  const tiedAfter = tokens[to]?.gap === gap.hyphen && !numbered && !isPlace(to);
  const tiedBefore =
    from > 0 &&
    tokens[from]?.gap === gap.hyphen &&
    !isPlace(from - 1) &&
    tokens[from - 1]?.key !== 'екс';
  return tiedAfter || tiedBefore;
}
