import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/IconButton.tsx';
import { ActionButton } from './ActionButton.tsx';
import styles from './MoreMenu.module.css';
import { nextEntry } from './menu-keys.ts';
import type { Action } from './use-actions.ts';

interface Props {
  actions: readonly Action[];
  /** What is chosen here and leaves the menu open. */
  children?: ReactNode;
}

/**
 * What has no room in the bar. The browser's own popover: it closes by Escape and by a press beside
 * it, gives the focus back, and is for the Tab key right after its button.
 */
export function MoreMenu({ actions, children }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const opener = useRef<HTMLDivElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const place = () => {
    const corner = opener.current?.getBoundingClientRect();
    if (!corner || !menu.current) return;
    menu.current.style.top = `${corner.bottom + 4}px`;
    menu.current.style.right = `${Math.max(8, window.innerWidth - corner.right)}px`;
  };
  // Hidden first: what is opened may take the focus, which hiding gives back to the button.
  const run = (action: Action) => {
    menu.current?.hidePopover();
    action.run();
  };
  if (actions.length === 0 && !children) return null;
  return (
    <div ref={opener}>
      <IconButton icon="more" label={t('bar.more')} popoverTarget={id} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrows move between the buttons in it */}
      <div
        ref={menu}
        id={id}
        popover="auto"
        className={styles.menu}
        onBeforeToggle={place}
        onKeyDown={moveByArrows}
      >
        {actions.map((action) => (
          <ActionButton key={action.label} action={{ ...action, run: () => run(action) }} wordy />
        ))}
        {children}
      </div>
    </div>
  );
}

function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  const entries = [...event.currentTarget.querySelectorAll<HTMLElement>('button:enabled')];
  const at = entries.indexOf(document.activeElement as HTMLElement);
  const next = nextEntry(entries.length, at, event.key);
  if (next === null) return;
  event.preventDefault();
  entries[next]?.focus();
}
