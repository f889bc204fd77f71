import { type PointerEvent, useEffect, useRef, useState } from 'react';

export interface OpenTip {
  /** Where the marked piece starts in its text. */
  at: number;
  anchor: HTMLElement;
  /** Whether the keyboard asked to go on into the tip. */
  entered: boolean;
}

/** A pointer that only passes opens nothing, and has time to move from the words into the tip. */
const openAfter = 120;
const closeAfter = 250;

/** Which marked words show their tip: those in focus or under the pointer. */
export function useTip() {
  const [tip, setTip] = useState<OpenTip | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const set = (next: OpenTip | null) => {
    clearTimeout(timer.current);
    setTip(next);
  };
  const later = (next: OpenTip | null, delay: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setTip(next), delay);
  };
  /** A finger does not hover: its touch is a click. */
  const withMouse = (act: () => void) => (event: PointerEvent) => {
    if (event.pointerType === 'mouse') act();
  };
  return {
    tip,
    open: (at: number, anchor: HTMLElement, entered = false) => set({ at, anchor, entered }),
    close: () => set(null),
    hover: (at: number, event: PointerEvent<HTMLElement>) => {
      const anchor = event.currentTarget;
      withMouse(() => later({ at, anchor, entered: false }, openAfter))(event);
    },
    leave: withMouse(() => later(null, closeAfter)),
    stay: withMouse(() => clearTimeout(timer.current)),
  };
}
