import {
  type Filter,
  filterPairs,
  type Language,
  type Standard,
  type StandardFile,
  writePairs,
} from '@stratlas/server/contract';
import { rooted } from '../../api/data-root.ts';

/** What people call the standards. */
export const standardNames: Readonly<Record<Standard, string>> = {
  iati: 'IATI 2.03',
  oc4ids: 'OC4IDS 0.9.5',
  dream: 'DREAM',
};

/** The files that a standard has, the one with the projects first. */
export const filesOf = (standard: Standard): StandardFile[] =>
  standard === 'iati' ? ['iati', 'iati-org'] : [standard];

/** Where exactly what the filter selects can be downloaded in a standard. */
export function standardLink(
  file: StandardFile,
  filter: Filter,
  language: Language,
  near?: string,
): string {
  const pairs: [string, string][] = [...filterPairs(filter), ['lang', language]];
  if (near !== undefined) pairs.push(['near', near]);
  return rooted(`/api/export.${file}?${writePairs(pairs)}`);
}
