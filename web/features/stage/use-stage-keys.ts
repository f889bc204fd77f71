import { useEffect, useRef } from 'react';
import { type Act, actFor, type Holder } from './stage-keys.ts';
import { stageStore } from './stage-store.ts';

const widgets =
  'input, textarea, select, [contenteditable], [role=tab], [role=slider], [role=grid], [role=listbox], [role=tree]';

/** The map has the arrows only where somebody came to it by the Tab key: a press on it leaves them to the steps. */
function holderOf(target: EventTarget | null): Holder {
  if (!(target instanceof HTMLElement)) return 'page';
  if (target.closest(widgets)) return 'widget';
  if (target.matches('canvas:focus-visible')) return 'map';
  return target.closest('button, a, summary') ? 'button' : 'page';
}

/** How long digits wait for more of them, in ms. */
const typingTime = 3000;

/** Keys of the whole window, before the map and the panels take them. */
export function useStageKeys(onAct: (act: Act) => void): void {
  const latest = useRef(onAct);
  latest.current = onAct;
  useEffect(() => {
    let forget: ReturnType<typeof setTimeout> | undefined;
    const onKey = (event: KeyboardEvent) => {
      const { typed } = stageStore.getState();
      const holder = holderOf(event.target);
      const act = actFor(event, typed !== '' && holder === 'button' ? 'page' : holder, typed);
      if (act === null) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current(act);
      clearTimeout(forget);
      forget = setTimeout(() => stageStore.setState({ typed: '' }), typingTime);
    };
    document.addEventListener('keydown', onKey, true);
    return () => {
      clearTimeout(forget);
      document.removeEventListener('keydown', onKey, true);
    };
  }, []);
}
