import { isWithin, lineage } from '@stratlas/server/contract';

/** Codes of the children of an item; of the whole strategy (`null`) the goals. */
export type ChildrenOf = (code: string | null) => readonly string[];

export type Mark = 'on' | 'mixed' | 'off';

/** How an item's box is ticked while these codes are chosen: `mixed` if only some under it are. */
export function markOf(code: string, chosen: readonly string[]): Mark {
  if (chosen.some((one) => isWithin(code, one))) return 'on';
  return chosen.some((one) => isWithin(one, code)) ? 'mixed' : 'off';
}

const parentOf = (code: string): string | null => lineage(code).at(-2) ?? null;

/** When all children of an item are chosen, the item stands for them, and so on up to a goal. */
function gather(chosen: readonly string[], code: string, childrenOf: ChildrenOf): string[] {
  const parent = parentOf(code);
  if (parent === null) return [...chosen];
  const siblings = childrenOf(parent);
  if (!siblings.every((sibling) => chosen.includes(sibling))) return [...chosen];
  const rest = chosen.filter((one) => !siblings.includes(one));
  return gather([...rest, parent], parent, childrenOf);
}

function tick(code: string, chosen: readonly string[], childrenOf: ChildrenOf): string[] {
  const others = chosen.filter((one) => !isWithin(one, code));
  return gather([...others, code], code, childrenOf);
}

/** A chosen item above is taken apart: all that it holds stays chosen, but for this code. */
function untick(code: string, chosen: readonly string[], childrenOf: ChildrenOf): string[] {
  const above = lineage(code).slice(0, -1);
  const holder = above.find((one) => chosen.includes(one));
  if (holder === undefined) return chosen.filter((one) => !isWithin(one, code));
  const opened = above.slice(above.indexOf(holder)).flatMap((one) => childrenOf(one));
  const kept = opened.filter((one) => !isWithin(code, one));
  return [...chosen.filter((one) => one !== holder), ...kept];
}

/** The chosen codes after a click on an item's box; the fewest that say the same. */
export const toggle = (
  code: string,
  chosen: readonly string[],
  childrenOf: ChildrenOf,
): string[] =>
  markOf(code, chosen) === 'on' ? untick(code, chosen, childrenOf) : tick(code, chosen, childrenOf);
