import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { nextTab } from './next-tab.ts';
import styles from './Tabs.module.css';

export interface Tab {
  id: string;
  title: string;
  panel: ReactNode;
}

interface Props {
  label: string;
  tabs: readonly Tab[];
  /** Given with `onChoose` when something else than a click can change the tab. */
  chosen?: string;
  onChoose?: (id: string) => void;
}

/** Tabs by the pattern of ARIA: arrows move between them, Tab goes on into the panel. */
export function Tabs({ label, tabs, chosen, onChoose }: Props) {
  const prefix = useId();
  const [own, setOwn] = useState(tabs[0]?.id);
  const current = tabs.find(({ id }) => id === (chosen ?? own)) ?? tabs[0];
  const choose = (id: string) => {
    setOwn(id);
    onChoose?.(id);
  };
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (current) showTab(list.current, document.getElementById(`${prefix}-${current.id}`));
  }, [current, prefix]);
  const onKeyDown = (key: string) => {
    const ids = tabs.map(({ id }) => id);
    const next = nextTab(ids, current?.id ?? '', key);
    if (next === null) return;
    choose(next);
    document.getElementById(`${prefix}-${next}`)?.focus();
  };
  return (
    <>
      <div
        ref={list}
        role="tablist"
        aria-label={label}
        className={styles.list}
        onKeyDown={({ key }) => onKeyDown(key)}
      >
        {tabs.map(({ id, title }) => (
          <button
            key={id}
            id={`${prefix}-${id}`}
            type="button"
            role="tab"
            className={styles.tab}
            aria-selected={id === current?.id}
            aria-controls={`${prefix}-panel`}
            tabIndex={id === current?.id ? 0 : -1}
            onClick={() => choose(id)}
          >
            {title}
          </button>
        ))}
      </div>
      <div
        id={`${prefix}-panel`}
        role="tabpanel"
        aria-labelledby={`${prefix}-${current?.id}`}
        className={styles.panel}
      >
        {current?.panel}
      </div>
    </>
  );
}

/** On a phone a row of tabs is longer than the window: it is moved, and nothing else with it. */
function showTab(list: HTMLElement | null, tab: HTMLElement | null): void {
  if (list === null || tab === null) return;
  const { left, right } = tab.getBoundingClientRect();
  const row = list.getBoundingClientRect();
  const room = Number.parseFloat(getComputedStyle(list).paddingRight);
  if (right > row.right - room) list.scrollLeft += right - row.right + room;
  else if (left < row.left) list.scrollLeft -= row.left - left;
}
