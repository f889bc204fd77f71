/** Heights of the sheet as parts of the window; `low` shows only its head. */
export const stops = { low: 0.18, half: 0.45, full: 0.82 } as const;
export type Stop = keyof typeof stops;

/** The stop nearest to a height given as a part of the window. */
export function nearestStop(height: number): Stop {
  const names = Object.keys(stops) as Stop[];
  return names.reduce((best, name) =>
    Math.abs(stops[name] - height) < Math.abs(stops[best] - height) ? name : best,
  );
}
