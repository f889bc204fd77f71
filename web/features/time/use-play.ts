import { useCallback, useEffect, useState } from 'react';

/** In ms: long enough to see what changed. */
const pace = 1600;

/**
 * Walks on by itself until there is nowhere to go, or somebody stops it.
 * @param begin goes the first step; false where there is none
 * @param goOn goes each step after it
 */
export function usePlay(
  begin: () => boolean,
  goOn: () => boolean,
): { isPlaying: boolean; toggle: () => void } {
  const [isPlaying, setPlaying] = useState(false);
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setTimeout(() => {
      if (!goOn()) setPlaying(false);
    }, pace);
    return () => clearTimeout(timer);
  }, [isPlaying, goOn]);
  const toggle = useCallback(() => {
    setPlaying((now) => !now && begin());
  }, [begin]);
  return { isPlaying, toggle };
}
