import { isItemCode } from '@stratlas/server/contract';
import { useEffect } from 'react';
import { useStrategy } from '../api/use-strategy.ts';
import { unknownCodes } from '../state/strategy.ts';
import { changeFilter, reportProblems, select, useView } from '../state/view-store.ts';

/** Codes that look right but stand nowhere in the strategy are dropped from the view, and told. */
export function useUnknownCodes(): void {
  const { data } = useStrategy();
  const item = useView(({ filter }) => filter.item);
  const selected = useView((view) => view.select);
  useEffect(() => {
    if (data === undefined) return;
    const unknown = unknownCodes(data.tree, item);
    if (unknown.length > 0) {
      reportProblems(unknown.map((value) => ({ parameter: 'item', value })));
      changeFilter({ item: item.filter((code) => !unknown.includes(code)) });
    }
    if (selected !== null && isItemCode(selected) && !data.tree.byCode.has(selected)) {
      reportProblems([{ parameter: 'select', value: selected }]);
      select(null);
    }
  }, [data, item, selected]);
}
