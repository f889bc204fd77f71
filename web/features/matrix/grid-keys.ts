export interface Spot {
  row: number;
  column: number;
}

const steps: Record<string, readonly [rows: number, columns: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-5, 0],
  PageDown: [5, 0],
};

const within = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));

/**
 * Where a key leads in a grid of so many rows and columns, by ARIA's pattern: Home and End to the
 * ends of the row, with Ctrl to those of the grid. @returns null for keys that lead nowhere
 */
export function nextSpot(
  { row, column }: Spot,
  size: { rows: number; columns: number },
  { key, ctrlKey }: { key: string; ctrlKey: boolean },
): Spot | null {
  const last = { row: size.rows - 1, column: size.columns - 1 };
  if (key === 'Home') return ctrlKey ? { row: 0, column: 0 } : { row, column: 0 };
  if (key === 'End') return ctrlKey ? last : { row, column: last.column };
  const step = steps[key];
  if (step === undefined) return null;
  return { row: within(row + step[0], size.rows), column: within(column + step[1], size.columns) };
}
