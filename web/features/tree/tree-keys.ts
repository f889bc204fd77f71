import { lineage } from '@stratlas/server/contract';
import { type Tree, visibleCodes } from '../../state/tree.ts';

/** What a key does in the tree. */
export type TreeAct =
  | { act: 'focus' | 'open' | 'shut' | 'tick' | 'select'; code: string }
  | { act: 'open-siblings'; codes: readonly string[] };

interface Situation {
  tree: Tree;
  open: ReadonlySet<string>;
  focused: string;
}

const focus = (code: string | undefined): TreeAct | null =>
  code === undefined ? null : { act: 'focus', code };

/** Right opens an item, then goes in; left shuts it, then goes out: ARIA's pattern of a tree. */
function sideways({ tree, open, focused }: Situation, key: string): TreeAct | null {
  const children = tree.childrenOf(focused);
  const isOpen = open.has(focused) && children.length > 0;
  if (key === 'ArrowRight') {
    if (children.length === 0) return null;
    return isOpen ? focus(children[0]) : { act: 'open', code: focused };
  }
  return isOpen ? { act: 'shut', code: focused } : focus(lineage(focused).at(-2));
}

/** The act of a key press; null for keys that mean nothing here. */
export function actOf(situation: Situation, key: string): TreeAct | null {
  const { tree, open, focused } = situation;
  const rows = visibleCodes(tree, open);
  const at = rows.indexOf(focused);
  switch (key) {
    case 'ArrowDown':
      return focus(rows[at + 1]);
    case 'ArrowUp':
      return focus(rows[at - 1]);
    case 'Home':
      return focus(rows[0]);
    case 'End':
      return focus(rows.at(-1));
    case 'ArrowRight':
    case 'ArrowLeft':
      return sideways(situation, key);
    case ' ':
      return { act: 'tick', code: focused };
    case 'Enter':
      return { act: 'select', code: focused };
    case '*':
      return { act: 'open-siblings', codes: tree.childrenOf(lineage(focused).at(-2) ?? null) };
    default:
      return null;
  }
}
