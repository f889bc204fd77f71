import type { RenderFunction } from '@observablehq/plot';
import { type ChartRow, isButton } from './model.ts';

/**
 * Makes the shapes of a mark of Plot buttons of its rows; those that nothing can be filtered by are
 * only named. @param say how a row is read aloud
 */
export const pressable =
  (rows: readonly ChartRow[], say: (row: ChartRow) => string): RenderFunction =>
  (index, scales, values, dimensions, context, next) => {
    const group = next?.(index, scales, values, dimensions, context) ?? null;
    for (const [at, shape] of [...(group?.children ?? [])].entries()) {
      const row = rows[index[at] ?? -1];
      if (row) describe(shape, row, rows[0] === row, say(row));
    }
    return group;
  };

function describe(shape: Element, row: ChartRow, isFirst: boolean, words: string): void {
  shape.setAttribute('role', isButton(row) ? 'button' : 'img');
  shape.setAttribute('aria-label', words);
  shape.setAttribute('data-mark', row.key);
  shape.setAttribute('tabindex', isFirst ? '0' : '-1');
  if (isButton(row)) shape.setAttribute('aria-pressed', String(row.isPressed));
}
