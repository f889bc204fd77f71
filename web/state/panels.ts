import type { Panel } from '@stratlas/server/contract';

/** What lies on the workbench, under the map: each tells in its way of what the filter selects. */
export const workbenchPanels = [
  'table',
  'project-table',
  'charts',
  'matrix',
  'gaps',
  'compare',
] as const satisfies readonly Panel[];
export type WorkbenchPanel = (typeof workbenchPanels)[number];

export const isOnWorkbench = (panel: Panel): panel is WorkbenchPanel =>
  workbenchPanels.some((one) => one === panel);

/** Whether the projects have the place beside the map: also while a file of them is imported. */
export const listsProjects = (panel: Panel): boolean => panel === 'projects' || panel === 'import';

/** Whether projects are what is told of, and so what the map and the shelf show. */
export const tellsProjects = (panel: Panel): boolean =>
  listsProjects(panel) || panel === 'ask' || (isOnWorkbench(panel) && panel !== 'table');
