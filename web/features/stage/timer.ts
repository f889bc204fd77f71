/** A stopwatch as a value; times in ms. */
export interface Timer {
  /** When it was started last; null while it stands. */
  startedAt: number | null;
  /** What it had counted until then. */
  counted: number;
}

export const unstarted: Timer = { startedAt: null, counted: 0 };

export const elapsed = ({ startedAt, counted }: Timer, now: number): number =>
  counted + (startedAt === null ? 0 : Math.max(0, now - startedAt));

export const started = (timer: Timer, now: number): Timer =>
  timer.startedAt === null ? { ...timer, startedAt: now } : timer;

export const paused = (timer: Timer, now: number): Timer => ({
  startedAt: null,
  counted: elapsed(timer, now),
});

/** A timer out of a storage; one that stands at nothing for what is none. */
export function timerFrom(value: unknown): Timer {
  const { startedAt, counted } = (value ?? {}) as Partial<Record<keyof Timer, unknown>>;
  const isTime = (time: unknown): time is number => typeof time === 'number' && time >= 0;
  if (!isTime(counted) || !(startedAt === null || isTime(startedAt))) return unstarted;
  return { startedAt, counted };
}

/** Minutes and seconds, and hours where there are any: `4:05`, `1:02:03`. */
export function clockWords(ms: number): string {
  const seconds = Math.floor(Math.abs(ms) / 1000);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (number: number) => String(number).padStart(2, '0');
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

interface Timed {
  seconds: number;
}

/** How long a story takes, in ms. @param before a step, from 1; without it all of them */
export const plannedTime = (steps: readonly Timed[], before = steps.length + 1): number =>
  steps.slice(0, before - 1).reduce((sum, { seconds }) => sum + seconds * 1000, 0);

/**
 * How far behind its plan a talk is at a step, in ms; below zero how far ahead; zero while the time
 * is the step's own.
 */
export function delay(steps: readonly Timed[], step: number, time: number): number {
  const [from, to] = [plannedTime(steps, step), plannedTime(steps, step + 1)];
  return time > to ? time - to : Math.min(0, time - from);
}
