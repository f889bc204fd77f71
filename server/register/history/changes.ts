import type { FieldChange } from '../../contract/register.ts';

type Fields = Readonly<Record<string, unknown>>;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The fields in which two versions of a record differ, in the order of the newer one. */
export function changesBetween(old: Fields, now: Fields): FieldChange[] {
  return [...new Set([...Object.keys(now), ...Object.keys(old)])]
    .filter((field) => !same(old[field], now[field]))
    .map((field) => ({ field, old: old[field] ?? null, new: now[field] ?? null }));
}
