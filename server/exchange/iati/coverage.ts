import type { Coverage } from '@stratlas/seeds/project';
import type { XmlNode } from '../import/read/xml-tree.ts';
import { attributeOf, childOf, childrenOf } from './node.ts';
import type { Situated } from './read-places.ts';

/**
 * What the sums of an activity cover: the oblast's own only where the activity lies in it and nowhere
 * else; of a country no part is credited to any oblast. Null for what is not about the oblast at all.
 */
export function coverageOf(node: XmlNode, { lines, elsewhere }: Situated): Coverage | null {
  const isHere = lines.length > 0;
  if (!isHere && (elsewhere.length > 0 || !isUkrainian(node))) return null;
  const scope = attributeOf(childOf(node, 'activity-scope'), 'code');
  if (/^[1-4]$/.test(scope)) return 'country_wide';
  if (scope === '5' || elsewhere.length > 0 || otherCountries(node)) return 'multi_region';
  return isHere ? 'whole' : 'country_wide';
}

/** In files of our own the scope says it, also where the place may not be told. */
export function ownCoverage(node: XmlNode): Coverage {
  const scope = attributeOf(childOf(node, 'activity-scope'), 'code');
  if (scope === '4') return 'country_wide';
  return scope === '5' ? 'multi_region' : 'whole';
}

const countries = (node: XmlNode): string[] =>
  [node, ...childrenOf(node, 'transaction')].flatMap((one) =>
    childrenOf(one, 'recipient-country').map(({ attributes }) => attributes.code ?? ''),
  );

const isUkrainian = (node: XmlNode): boolean => countries(node).includes('UA');

const otherCountries = (node: XmlNode): boolean => countries(node).some((code) => code !== 'UA');
