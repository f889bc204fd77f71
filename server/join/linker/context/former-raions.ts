import { foldWord } from '../text/fold.ts';

/**
 * Raions until July 2020 and the hromadas that lie, whole or for the most part, on their land
 * today; by the stems of the adjectives. Source: Verkhovna Rada resolution № 807-IX of 17.07.2020
 * and the borders in geodata.
 */
const rows: [string, string[]][] = [
  ['антрацитівськ', ['антрацитівськ', 'хрустальненськ']],
  ['біловодськ', ['біловодськ']],
  ['білокуракинськ', ['білокуракинськ', 'лозно-олександрівськ']],
  ['краснодонськ', ['сорокинськ', 'молодогвардійськ']],
  ['кремінськ', ['кремінськ', 'красноріченськ', 'рубіжанськ', 'сєвєродонецьк']],
  ['лутугинськ', ['лутугинськ']],
  ['марківськ', ['марківськ']],
  ['міловськ', ['міловськ']],
  ['новоайдарськ', ['новоайдарськ', 'щастинськ', 'сєвєродонецьк']],
  ['новопсковськ', ['новопсковськ', 'білолуцьк']],
  ['перевальськ', ['алчевськ', 'зимогір’ївськ']],
  ['попаснянськ', ['попаснянськ', 'гірськ', 'лисичанськ']],
  ['свердловськ', ['довжанськ']],
  ['слов’яносербськ', ['зимогір’ївськ']],
  ['станично-луганськ', ['станично-луганськ', 'широківськ', 'нижньотеплівськ', 'щастинськ']],
  ['троїцьк', ['троїцьк', 'нижньодуванськ']],
];

const fold = (stem: string) => stem.split('-').map(foldWord).join(' ');
const endings = /(?:ий|ого|ому|им|ім|і|их|а|ої|ій|у|ою)$/;

const byStem = new Map(rows.map(([raion, hromadas]) => [fold(raion), hromadas.map(fold)]));

/** Stems of the former raions on whose land a hromada lies, by the stem of its own adjective. */
export const formerRaionsOf = (hromada: string): string[] =>
  rows.filter(([, hromadas]) => hromadas.includes(hromada)).map(([raion]) => raion);

/** The folded adjective that a unit's name begins with: «Станично-Луганська громада». */
export const adjectiveOf = (unitName: string): string =>
  fold((unitName.split(' ')[0] ?? '').toLowerCase());

/** Stems of the hromadas on the land of a former raion; none for an adjective that is none's. */
export function hromadasOfFormer(adjective: string): readonly string[] {
  return byStem.get(adjective.replace(endings, '')) ?? [];
}
