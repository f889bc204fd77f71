import { describe, expect, it, test } from 'vitest';
import {
  clockWords,
  delay,
  elapsed,
  paused,
  plannedTime,
  started,
  timerFrom,
  unstarted,
} from '../../../../web/features/stage/timer.ts';

describe('the timer of a talk', () => {
  it('counts while it runs, and keeps its count while it stands', () => {
    const running = started(unstarted, 1000);
    expect(elapsed(running, 4000)).toBe(3000);
    const standing = paused(running, 4000);
    expect(elapsed(standing, 99_000)).toBe(3000);
    expect(elapsed(started(standing, 100_000), 102_000)).toBe(5000);
  });

  it('is not started twice', () => {
    const running = started(unstarted, 1000);
    expect(started(running, 2000)).toBe(running);
  });

  it('is read from a storage, and begins anew where that holds none', () => {
    expect(timerFrom({ startedAt: 5, counted: 7 })).toEqual({ startedAt: 5, counted: 7 });
    for (const wrong of [null, 'x', {}, { startedAt: 'now', counted: 1 }, { startedAt: 1 }]) {
      expect(timerFrom(wrong)).toEqual(unstarted);
    }
  });
});

test('times are told in minutes and seconds, and in hours where there are any', () => {
  expect(clockWords(0)).toBe('0:00');
  expect(clockWords(65_900)).toBe('1:05');
  expect(clockWords(3_723_000)).toBe('1:02:03');
  expect(clockWords(-65_000)).toBe('1:05');
});

describe('the plan of a story', () => {
  const steps = [{ seconds: 30 }, { seconds: 60 }, { seconds: 30 }];

  it('is the time of its steps', () => {
    expect(plannedTime(steps)).toBe(120_000);
    expect(plannedTime(steps, 1)).toBe(0);
    expect(plannedTime(steps, 3)).toBe(90_000);
  });

  it('is kept while the time is that of the step', () => {
    expect(delay(steps, 2, 30_000)).toBe(0);
    expect(delay(steps, 2, 90_000)).toBe(0);
  });

  it('is left behind by who stays longer, and ahead by who went on early', () => {
    expect(delay(steps, 2, 100_000)).toBe(10_000);
    expect(delay(steps, 3, 70_000)).toBe(-20_000);
  });
});
