import type { ItemResponse } from '../../../server/contract/index.ts';
import { levelOf, lineage } from '../../../server/contract/index.ts';
import { treeOf } from '../../../web/state/tree.ts';

/** A small strategy: two goals, uneven below, seven areas; in the order of the strategy. */
export const codes = [
  '1',
  '1.1',
  '1.1.1',
  '1.1.1/1',
  '1.1.1/2',
  '1.1.2',
  '1.1.2/1',
  '1.2',
  '1.2.1',
  '1.2.1/1',
  '2',
  '2.1',
  '2.1.1',
  '2.1.1/1',
  '2.1.1/2',
  '2.1.1/3',
] as const;

export const areaCodes = codes.filter((code) => code.includes('/'));

export const itemOf = (code: string, more: Partial<ItemResponse> = {}): ItemResponse => ({
  code,
  level: levelOf(code),
  parentCode: lineage(code).at(-2) ?? null,
  titleUk: null,
  titleEn: null,
  textUk: `текст ${code}`,
  textEn: `text ${code}`,
  startOffset: 0,
  endOffset: 0,
  areas: 1,
  areasOnMap: 0,
  scope: levelOf(code) === 'area' ? 'oblast_wide' : null,
  reasonUk: null,
  reasonEn: null,
  placeIds: [],
  kinds: [],
  ...more,
});

export const tree = treeOf(codes.map((code) => itemOf(code)));
