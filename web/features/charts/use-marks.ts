import type { KeyboardEvent, MouseEvent } from 'react';
import type { ChartRow } from './model.ts';
import { nextMark } from './next-mark.ts';
import { pressRow } from './press-row.ts';

const markOf = (target: EventTarget): SVGElement | null =>
  target instanceof Element ? target.closest<SVGElement>('[data-mark]') : null;

/** What the marks of a chart do: a click or Enter filters, arrows go from one to the next. */
export function useMarks(rows: readonly ChartRow[]) {
  const press = (key: string | undefined): void => {
    const row = rows.find((one) => one.key === key);
    if (row) pressRow(row);
  };
  return {
    onClick: ({ target }: MouseEvent): void => press(markOf(target)?.dataset.mark),
    onKeyDown: (event: KeyboardEvent<Element>): void => {
      const mark = markOf(event.target);
      if (mark === null) return;
      const isPress = event.key === 'Enter' || event.key === ' ';
      const marks = [...event.currentTarget.querySelectorAll<SVGElement>('[data-mark]')];
      const keys = marks.map(({ dataset }) => dataset.mark ?? '');
      const next = nextMark(keys, mark.dataset.mark ?? '', event.key);
      if (!isPress && next === null) return;
      event.preventDefault();
      if (isPress) press(mark.dataset.mark);
      else marks.find(({ dataset }) => dataset.mark === next)?.focus();
    },
  };
}
