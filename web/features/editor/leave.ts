import { projectRef } from '@stratlas/server/contract';
import { changeView } from '../../state/view-store.ts';
import type { Draft } from './draft/draft-store.ts';

/** Back to the map, with the project selected where everybody can see it. */
export const leaveEditor = (draft: Draft | null): void =>
  changeView({
    panel: 'map',
    select: draft?.held?.publishedNumber ? projectRef(draft.held.id) : null,
  });
