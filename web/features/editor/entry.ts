import { projectRef } from '@stratlas/server/contract';
import { changeView } from '../../state/view-store.ts';

/** Opens a project in the editor. */
export const editProject = (id: string): void =>
  changeView({ panel: 'edit', select: projectRef(id) });

/** Opens the form for a project that nobody knows yet. */
export const beginProject = (): void => editProject(`new-${crypto.randomUUID()}`);

/** Shows what is being written and what waits for a second person. */
export const showDesk = (): void => changeView({ panel: 'edit', select: null });
