import { useEffect, useState } from 'react';

const root = () => document.documentElement;

/** Whether the map has drawn all that it was asked for. */
const isDrawn = () => root().dataset.map === 'idle';

/** Acts when the map has drawn all: now, if it has. @returns what gives the waiting up */
export function whenDrawn(act: () => void): () => void {
  const observer = new MutationObserver(() => isDrawn() && end());
  const end = () => {
    observer.disconnect();
    act();
  };
  if (isDrawn()) act();
  else observer.observe(root(), { attributes: true, attributeFilter: ['data-map'] });
  return () => observer.disconnect();
}

/** Whether the map has been drawn for the first time: what nobody waits for comes after that. */
export function useDrawnOnce(): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => whenDrawn(() => setOver(true)), []);
  return isOver;
}
