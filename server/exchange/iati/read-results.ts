import type { Line } from '../columns/column.ts';
import type { XmlNode } from '../import/read/xml-tree.ts';
import { yearOf } from '../standards/dates.ts';
import { beneficiariesTitle } from './labels.ts';
import { attributeOf, childOf, childrenOf, wordsOf } from './node.ts';

const numberIn = (text: string): number | null =>
  /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text) && Number.isFinite(Number(text))
    ? Number(text)
    : null;

const isOurs = (result: XmlNode): boolean =>
  wordsOf(childOf(result, 'title'), 'en').uk === beneficiariesTitle.uk;

/** Indicators with their years; a line for each. */
export function readIndicators(node: XmlNode, language: string): Line[] {
  const results = childrenOf(node, 'result').filter((result) => !isOurs(result));
  return results.flatMap((result) =>
    childrenOf(result, 'indicator').flatMap((indicator) => indicatorLines(indicator, language)),
  );
}

function indicatorLines(node: XmlNode, language: string): Line[] {
  const { uk, en, other } = wordsOf(childOf(node, 'title'), language);
  const baseline = childOf(node, 'baseline');
  const described = wordsOf(childOf(node, 'description'), language).uk.slice(0, 40);
  const said = {
    nameUk: (uk || (en ? '' : other)).trim().slice(0, 300),
    nameEn: en.trim().slice(0, 300),
    unit: described || (node.attributes.measure === '2' ? '%' : ''),
    baseline: numberIn(attributeOf(baseline, 'value')),
    baselineYear: yearOf(attributeOf(baseline, 'year')),
  };
  const years = new Map<number, Line>();
  for (const period of childrenOf(node, 'period')) {
    const year =
      yearOf(attributeOf(childOf(period, 'period-end'), 'iso-date')) ??
      yearOf(attributeOf(childOf(period, 'period-start'), 'iso-date'));
    const value = (name: string) => numberIn(attributeOf(childOf(period, name), 'value'));
    if (year !== null) years.set(year, { year, target: value('target'), actual: value('actual') });
  }
  const lines = [...years.values()].slice(0, 30);
  return (lines.length > 0 ? lines : [{ year: null, target: null, actual: null }]).map((line) => ({
    ...said,
    ...line,
  }));
}

/** How many people a project is for, where a file of our own says it. */
export function readBeneficiaryCount(node: XmlNode): number | null {
  const result = childrenOf(node, 'result').find(isOurs);
  const period =
    result &&
    childOf(result, 'indicator') &&
    childOf(childOf(result, 'indicator') as XmlNode, 'period');
  const count = numberIn(attributeOf(period && childOf(period, 'target'), 'value'));
  return count !== null && Number.isSafeInteger(count) && count >= 0 ? count : null;
}
