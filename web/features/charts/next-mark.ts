/** Where the arrows go from a mark; null for a key that goes nowhere. */
export function nextMark(keys: readonly string[], current: string, key: string): string | null {
  const at = keys.indexOf(current);
  const steps: Record<string, number> = {
    ArrowRight: at + 1,
    ArrowDown: at + 1,
    ArrowLeft: at - 1,
    ArrowUp: at - 1,
    Home: 0,
    End: keys.length - 1,
  };
  const to = steps[key];
  return to === undefined ? null : (keys[Math.min(keys.length - 1, Math.max(0, to))] ?? null);
}
