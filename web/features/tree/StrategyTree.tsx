import { type FocusEvent, type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { countByItem, matchingAreas } from '../../state/areas.ts';
import { markOf } from '../../state/choice.ts';
import type { Strategy } from '../../state/strategy.ts';
import { visibleCodes } from '../../state/tree.ts';
import { useView } from '../../state/view-store.ts';
import styles from './StrategyTree.module.css';
import { TreeRow } from './TreeRow.tsx';
import { useTree } from './use-tree.ts';

/** The tree itself: one stop of the Tab key, arrows inside, blank ticks and Enter opens. */
export function StrategyTree({ strategy }: { strategy: Strategy }) {
  const { t } = useTranslation();
  const { tree, areas } = strategy;
  const { open, focused, perform, onKey } = useTree(tree);
  const filter = useView((view) => view.filter);
  const selected = useView((view) => view.select);
  const list = useRef<HTMLDivElement>(null);

  // An item counts what the rest of the filter leaves of it: its own box must not empty the others.
  const counts = useMemo(
    () => countByItem(matchingAreas(areas, { ...filter, item: [] })),
    [areas, filter],
  );

  useEffect(() => {
    const row = list.current?.querySelector(`[data-code="${focused}"]`);
    row?.scrollIntoView({ block: 'nearest' });
    if (list.current?.contains(document.activeElement)) (row as HTMLElement | null)?.focus();
  }, [focused]);

  const onKeyDown = (event: KeyboardEvent) => {
    const act = event.altKey || event.ctrlKey || event.metaKey ? null : onKey(event.key);
    if (act === null) return;
    event.preventDefault();
    perform(act);
  };

  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    const { code } = target.dataset;
    if (code !== undefined && code !== focused) perform({ act: 'focus', code });
  };

  return (
    <div
      ref={list}
      role="tree"
      aria-label={t('tree.label')}
      className={styles.tree}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      {visibleCodes(tree, open).map((code) => {
        const item = tree.byCode.get(code);
        const siblings = tree.childrenOf(item?.parentCode ?? null);
        return (
          item && (
            <TreeRow
              key={code}
              item={item}
              matching={counts.get(code) ?? 0}
              mark={markOf(code, filter.item)}
              isOpen={tree.childrenOf(code).length === 0 ? undefined : open.has(code)}
              isFocused={code === focused}
              isSelected={code === selected}
              position={siblings.indexOf(code) + 1}
              siblings={siblings.length}
              perform={perform}
            />
          )
        );
      })}
    </div>
  );
}
