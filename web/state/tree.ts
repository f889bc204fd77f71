import type { ItemResponse } from '@stratlas/server/contract';
import type { ChildrenOf } from './choice.ts';

export interface Tree {
  byCode: ReadonlyMap<string, ItemResponse>;
  childrenOf: ChildrenOf;
}

/** Items in the order of the strategy, made ready to walk down. */
export function treeOf(items: readonly ItemResponse[]): Tree {
  const children = new Map<string | null, string[]>();
  for (const { code, parentCode } of items) {
    const siblings = children.get(parentCode);
    if (siblings) siblings.push(code);
    else children.set(parentCode, [code]);
  }
  return {
    byCode: new Map(items.map((item) => [item.code, item])),
    childrenOf: (code) => children.get(code) ?? [],
  };
}

/** Codes of the rows in sight, top to bottom: an item's children only while it is open. */
export function visibleCodes(tree: Tree, open: ReadonlySet<string>): string[] {
  const walk = (code: string): string[] => [
    code,
    ...(open.has(code) ? tree.childrenOf(code).flatMap(walk) : []),
  ];
  return tree.childrenOf(null).flatMap(walk);
}
