import type { Arithmetic } from './functions.ts';

const operations: Record<Arithmetic, (left: number, right: number) => number> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
  '%': (left, right) => left % right,
  div: (left, right) => Math.trunc(left / right),
  '^': (left, right) => left ** right,
};

/** The result, or null where there is none, as of a division by zero. */
export function calculated(op: Arithmetic, left: number, right: number): number | null {
  const result = operations[op](left, right);
  return Number.isFinite(result) ? result : null;
}
