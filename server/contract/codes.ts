import type { ItemLevel } from '@stratlas/seeds/strategy';

/** `2`, `2.1`, `2.1.2` or `2.1.2/3`. */
export const itemCodePattern = /^\d(?:\.\d{1,2}){0,2}(?:(?<=^\d\.\d{1,2}\.\d{1,2})\/\d{1,2})?$/;

export const isItemCode = (text: string): boolean => itemCodePattern.test(text);

/** In a path a code is written with `~` (or `%2F`) in place of its `/`. */
export const codeFromPath = (segment: string): string => segment.replace('~', '/');
export const codeToPath = (code: string): string => code.replace('/', '~');

/** Every code on the way from the goal down to this one, itself included: `2`, `2.1`, `2.1.2`, `2.1.2/3`. */
export function lineage(code: string): string[] {
  const [task = '', area] = code.split('/');
  const parts = task.split('.');
  const codes = parts.map((_, depth) => parts.slice(0, depth + 1).join('.'));
  return area === undefined ? codes : [...codes, code];
}

/** True for the item itself and for everything under it. */
export const isWithin = (code: string, ancestor: string): boolean =>
  code === ancestor || code.startsWith(`${ancestor}.`) || code.startsWith(`${ancestor}/`);

export const goalOf = (code: string): string => code.slice(0, 1);

export function levelOf(code: string): ItemLevel {
  if (code.includes('/')) return 'area';
  return (['goal', 'objective', 'task'] as const)[code.split('.').length - 1] ?? 'goal';
}

/** The strategy's own order: 1.2 before 1.10, a task before its areas. */
export function compareCodes(a: string, b: string): number {
  const left = a.split(/[./]/).map(Number);
  const right = b.split(/[./]/).map(Number);
  for (let depth = 0; depth < Math.max(left.length, right.length); depth++) {
    const step = (left[depth] ?? -1) - (right[depth] ?? -1);
    if (step !== 0) return step;
  }
  return 0;
}

/** Projects are selected as `project:<id>`: their ids look like those of places. */
const projectPrefix = 'project:';
export const projectRef = (id: string): string => projectPrefix + id;
/** The id in a reference to a project; null for a reference to anything else. */
export const projectOf = (ref: string): string | null =>
  ref.startsWith(projectPrefix) ? ref.slice(projectPrefix.length) : null;

/** Who pays is selected as `funder:<id>`. */
const funderPrefix = 'funder:';
export const funderRef = (id: string): string => funderPrefix + id;
/** The id in a reference to a funder; null for a reference to anything else. */
export const funderOf = (ref: string): string | null =>
  ref.startsWith(funderPrefix) ? ref.slice(funderPrefix.length) : null;
