import { type View, writeView } from '@stratlas/server/contract';
import type { MouseEvent, ReactNode } from 'react';
import { select, useView } from '../state/view-store.ts';

interface Props {
  /** Code of an item or id of a place. */
  id: string;
  className?: string | undefined;
  children: ReactNode;
}

const itself = (view: View): View => view;

/** A link inside running text that shows an item or a place; it also opens in a tab of its own. */
export function SelectLink({ id, className, children }: Props) {
  const view = useView(itself);
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    select(id);
  };
  return (
    <a className={className} href={`?${writeView({ ...view, select: id })}`} onClick={follow}>
      {children}
    </a>
  );
}
