import { allocate } from '../../../register/publish/allocate.ts';
import type { Line } from '../../columns/column.ts';

/** Gives lines without a share what the others leave of 100 %, in equal parts to the hundredth. */
export function withShares(lines: readonly Line[]): Line[] {
  const open = lines.filter(({ share }) => typeof share !== 'number');
  const taken = lines.reduce(
    (sum, { share }) => sum + (typeof share === 'number' ? Math.round(share * 100) : 0),
    0,
  );
  const parts = allocate(
    Math.max(0, 100_00 - taken),
    open.map(() => 1),
  );
  return lines.map((line) =>
    typeof line.share === 'number' ? line : { ...line, share: (parts.shift() ?? 0) / 100 },
  );
}
