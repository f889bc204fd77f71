import type { Panel } from '@stratlas/server/contract';

/** Whether the projects are listed beside the map, and so are on it: also while a file of them is imported. */
export const listsProjects = (panel: Panel): boolean => panel === 'projects' || panel === 'import';
