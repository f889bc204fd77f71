import type { Language } from '@stratlas/server/contract';
import type { TFunction } from 'i18next';
import { uk } from '../../i18n/uk.ts';
import type { Reading } from './readings.ts';

type RuleWords = keyof typeof uk.rule;
type ChoiceWords = keyof typeof uk.ruleChoice;

const hasWords = (rule: string): rule is RuleWords => Object.hasOwn(uk.rule, rule);
const hasChoice = (by: string): by is ChoiceWords => Object.hasOwn(uk.ruleChoice, by);

/**
 * How a reading was found, in words. A rule's id says how the words were recognised and, after a
 * colon, what chose among places of one name; an id without words of its own stands as it is.
 */
export function methodWords(
  { method, placeKind }: Pick<Reading, 'method' | 'placeKind'>,
  t: TFunction,
): string {
  if (method === 'curated' || method === 'person') return t(`mark.by.${method}`);
  const [rule = '', by = ''] = method.replace(/^rule:/, '').split(':');
  if (placeKind !== null) return t('mark.by.kind');
  const found = hasWords(rule) ? t(`rule.${rule}`) : rule;
  const chosen = hasChoice(by) ? t(`ruleChoice.${by}`) : by;
  return chosen === '' ? found : t('mark.chosen', { found, chosen });
}

/** From this confidence up; the words of the first that fits hold. */
const levels = [
  ['certain', 0.9],
  ['likely', 0.7],
  ['doubtful', 0.5],
  ['open', 0],
] as const;

/** How sure a reading is, as a figure and in words: «95 %, майже напевно». */
export function confidenceWords(confidence: number, language: Language, t: TFunction): string {
  const percent = new Intl.NumberFormat(language, { style: 'percent' }).format(confidence);
  const [level] = levels.find(([, least]) => confidence >= least) ?? ['open'];
  return t(`mark.sure.${level}`, { percent });
}
