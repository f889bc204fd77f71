import { useEffect, useRef, useState } from 'react';

/** After so long without a touch the story goes on, in ms. */
const idleTime = 60_000;

const touches = ['pointerdown', 'wheel', 'keydown'] as const;

interface Playing {
  plays: boolean;
  /** How long the step stands. */
  seconds: number;
  /** Tells one step from the next. */
  number: number;
  onNext: () => void;
  /** Somebody has touched the stage, and has gone. */
  onIdle: () => void;
}

/**
 * Goes from step to step by itself, and stands still for who touches the stage.
 * @returns whether it is running now
 */
export function useAutoplay({ plays, seconds, number, onNext, onIdle }: Playing): boolean {
  const [touched, setTouched] = useState(0);
  const acts = useRef({ onNext, onIdle });
  acts.current = { onNext, onIdle };
  useEffect(() => {
    if (!plays) return;
    const touch = () => setTouched((times) => times + 1);
    for (const kind of touches)
      document.addEventListener(kind, touch, { capture: true, passive: true });
    return () => {
      setTouched(0);
      for (const kind of touches) document.removeEventListener(kind, touch, true);
    };
  }, [plays]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a step of the same length begins its time anew.
  useEffect(() => {
    if (!plays) return;
    const goOn = () => {
      if (touched === 0) return acts.current.onNext();
      setTouched(0);
      acts.current.onIdle();
    };
    const timer = setTimeout(goOn, touched === 0 ? seconds * 1000 : idleTime);
    return () => clearTimeout(timer);
  }, [plays, seconds, number, touched]);
  return plays && touched === 0;
}
