import { lineage } from '@stratlas/server/contract';
import { useCallback, useEffect, useState } from 'react';
import { toggle } from '../../state/choice.ts';
import type { Tree } from '../../state/tree.ts';
import { changeFilter, select, useView, viewStore } from '../../state/view-store.ts';
import { actOf, type TreeAct } from './tree-keys.ts';

const above = (code: string): string[] => lineage(code).slice(0, -1);

/** The open items after one is opened or shut, or all its siblings opened. */
function opened(now: ReadonlySet<string>, act: TreeAct): ReadonlySet<string> {
  const codes = act.act === 'open-siblings' ? act.codes : [act.code];
  if (act.act === 'shut') return new Set([...now].filter((code) => !codes.includes(code)));
  return new Set([...now, ...codes]);
}

/** A change of the chosen items, whatever else the filter holds. */
function tick(tree: Tree, code: string): void {
  const { item } = viewStore.getState().view.filter;
  changeFilter({ item: toggle(code, item, tree.childrenOf) });
}

/** Which items are open and which has the focus; what is selected elsewhere comes into sight. */
export function useTree(tree: Tree) {
  const selected = useView((view) => view.select);
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(tree.childrenOf(null)));
  const [focused, setFocused] = useState(tree.childrenOf(null)[0] ?? '');

  useEffect(() => {
    if (selected === null || !tree.byCode.has(selected)) return;
    setOpen((now) => new Set([...now, ...above(selected)]));
    setFocused(selected);
  }, [selected, tree]);

  // Stays the same function, so that a click draws again only the rows that it changes.
  const perform = useCallback(
    (act: TreeAct) => {
      if (act.act === 'focus') setFocused(act.code);
      else if (act.act === 'tick') tick(tree, act.code);
      else if (act.act === 'select') select(act.code);
      else setOpen((now) => opened(now, act));
    },
    [tree],
  );
  return { open, focused, perform, onKey: (key: string) => actOf({ tree, open, focused }, key) };
}
