/** The tab that a key leads to, round at the ends; null for a key that does not move. */
export function nextTab(ids: readonly string[], current: string, key: string): string | null {
  const at = ids.indexOf(current);
  const last = ids.length - 1;
  const targets: Record<string, number> = {
    ArrowRight: at === last ? 0 : at + 1,
    ArrowLeft: at === 0 ? last : at - 1,
    Home: 0,
    End: last,
  };
  const target = targets[key];
  return target === undefined ? null : (ids[target] ?? null);
}
