import { useCallback, useEffect, useState } from 'react';

/** In ms: long enough to see what changed. */
const pace = 1600;

/**
 * Walks on by itself until there is nowhere to go, or somebody stops it.
 * @param step goes one step; false where there is none
 */
export function usePlay(step: () => boolean): { isPlaying: boolean; toggle: () => void } {
  const [isPlaying, setPlaying] = useState(false);
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setTimeout(() => {
      if (!step()) setPlaying(false);
    }, pace);
    return () => clearTimeout(timer);
  }, [isPlaying, step]);
  const toggle = useCallback(() => {
    setPlaying((now) => !now && step());
  }, [step]);
  return { isPlaying, toggle };
}
