import { useState } from 'react';
import { tabStorage } from '../../state/storage.ts';
import { type Timer, timerFrom } from './timer.ts';

function keptTimer(key: string): Timer {
  try {
    return timerFrom(JSON.parse(tabStorage().getItem(key) ?? 'null'));
  } catch {
    return timerFrom(null);
  }
}

/** The timer of a story's talk, which a reload of the window does not stop. */
export function useKeptTimer(id: string): [Timer, (timer: Timer) => void] {
  const key = `stratlas-timer ${id}`;
  const [timer, setTimer] = useState(() => keptTimer(key));
  const keep = (next: Timer) => {
    tabStorage().setItem(key, JSON.stringify(next));
    setTimer(next);
  };
  return [timer, keep];
}
