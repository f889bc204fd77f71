import { lineage } from '@stratlas/server/contract';
import { useEffect, useState } from 'react';
import { toggle } from '../../state/choice.ts';
import type { Tree } from '../../state/tree.ts';
import { changeFilter, select, useView, viewStore } from '../../state/view-store.ts';
import { actOf, type TreeAct } from './tree-keys.ts';

const above = (code: string): string[] => lineage(code).slice(0, -1);

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
  const openAlso = (codes: Iterable<string>) => setOpen((now) => new Set([...now, ...codes]));
  const shut = (code: string) => setOpen((now) => new Set([...now].filter((one) => one !== code)));

  useEffect(() => {
    if (selected === null || !tree.byCode.has(selected)) return;
    setOpen((now) => new Set([...now, ...above(selected)]));
    setFocused(selected);
  }, [selected, tree]);

  const perform = (act: TreeAct) => {
    if (act.act === 'open-siblings') return openAlso(act.codes);
    const { code } = act;
    if (act.act === 'focus') setFocused(code);
    else if (act.act === 'open') openAlso([code]);
    else if (act.act === 'shut') shut(code);
    else if (act.act === 'tick') tick(tree, code);
    else select(code);
  };
  return {
    open,
    focused,
    perform,
    setOpen,
    onKey: (key: string) => actOf({ tree, open, focused }, key),
  };
}
