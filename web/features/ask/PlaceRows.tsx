import type { ReactNode } from 'react';
import { select } from '../../state/view-store.ts';
import panel from '../../ui/panel.module.css';
import { usePlaceNames } from './use-place-names.ts';

interface Props {
  ids: readonly string[];
  /** Said beside each name. */
  aside?: ReactNode;
}

/** Places that lead to themselves. */
export function PlaceRows({ ids, aside }: Props) {
  const nameOf = usePlaceNames();
  return (
    <ul>
      {ids.map((id) => (
        <li key={id}>
          <button type="button" className={panel.row} onClick={() => select(id)}>
            <span>
              {nameOf(id)} {aside && <span className={panel.aside}>{aside}</span>}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
