import { type At, problem } from '../import/problem.ts';
import type { Brought } from './brought.ts';

/** What a record keeps of what nobody here has a field for, in characters. */
const most = 20_000;

/**
 * Keeps the parts of a file that the register has no field for in the record's own place, as JSON by their
 * standard; names of what was kept, and of what was too much for that, are told.
 */
export function keepRest(
  brought: Brought,
  standard: string,
  parts: readonly (readonly [name: string, value: unknown])[],
): void {
  if (parts.length === 0) return;
  const kept: Record<string, unknown[]> = {};
  const names = new Set<string>();
  const dropped = new Set<string>();
  let size = standard.length + 8;
  for (const [name, value] of parts) {
    size += JSON.stringify(value).length + name.length + 6;
    if (size > most) {
      dropped.add(name);
      continue;
    }
    kept[name] ??= [];
    kept[name].push(value);
    names.add(name);
  }
  if (names.size > 0) brought.project.rest = JSON.stringify({ [standard]: kept });
  tell(brought, 'kept_rest', names, brought.at);
  tell(brought, 'left_out', dropped, brought.at);
}

const tell = (
  { problems }: Brought,
  code: 'kept_rest' | 'left_out',
  names: ReadonlySet<string>,
  at: At,
): void => {
  if (names.size === 0) return;
  problems.push(problem(code, at, { weight: 'notice', names: [[...names].join(', ')] }));
};
