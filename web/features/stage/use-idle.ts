import { useEffect, useState } from 'react';

/** After so long without the pointer the controls make way, in ms. */
const patience = 4000;

const wakes = ['pointermove', 'pointerdown', 'keydown'] as const;

/** Whether nobody has moved the pointer or pressed anything for a while. */
export function useIdle(): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wake = () => {
      setIdle(false);
      clearTimeout(timer);
      timer = setTimeout(() => setIdle(true), patience);
    };
    wake();
    for (const kind of wakes) document.addEventListener(kind, wake, true);
    return () => {
      clearTimeout(timer);
      for (const kind of wakes) document.removeEventListener(kind, wake, true);
    };
  }, []);
  return isIdle;
}
