import { readFileSync } from 'node:fs';

let known: Set<string> | undefined;

/** Passwords of at least 12 characters that many people had; see `README.md` for the source. */
const list = (): Set<string> => {
  known ??= new Set(
    readFileSync(new URL('./breached-passwords.txt', import.meta.url), 'utf8')
      .trimEnd()
      .split('\n'),
  );
  return known;
};

/** Whether a password, or what it is without the digits and signs at its ends, is well known. */
export function isBreached(password: string): boolean {
  const folded = password.toLowerCase();
  const bare = folded.replace(/^[\P{L}]+|[\P{L}]+$/gu, '');
  return list().has(folded) || list().has(bare);
}
