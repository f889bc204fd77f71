import { type ComponentType, lazy } from 'react';
import type { WorkbenchPanel } from '../state/panels.ts';

interface WorkbenchTab {
  id: WorkbenchPanel;
  /** Loaded when it is first asked for. */
  Panel: ComponentType;
}

/** What the workbench has, in the order of its tabs; `workbench.<id>` names each in `i18n`. */
export const workbenchTabs: readonly WorkbenchTab[] = [
  {
    id: 'table',
    Panel: lazy(() =>
      import('../features/table/AreaTable.tsx').then(({ AreaTable }) => ({ default: AreaTable })),
    ),
  },
  {
    id: 'project-table',
    Panel: lazy(() =>
      import('../features/project-table/ProjectTable.tsx').then(({ ProjectTable }) => ({
        default: ProjectTable,
      })),
    ),
  },
  {
    id: 'charts',
    Panel: lazy(() =>
      import('../features/charts/ChartsPanel.tsx').then(({ ChartsPanel }) => ({
        default: ChartsPanel,
      })),
    ),
  },
  {
    id: 'matrix',
    Panel: lazy(() =>
      import('../features/matrix/MatrixPanel.tsx').then(({ MatrixPanel }) => ({
        default: MatrixPanel,
      })),
    ),
  },
  {
    id: 'gaps',
    Panel: lazy(() =>
      import('../features/gaps/GapsPanel.tsx').then(({ GapsPanel }) => ({ default: GapsPanel })),
    ),
  },
  {
    id: 'compare',
    Panel: lazy(() =>
      import('../features/compare/ComparePanel.tsx').then(({ ComparePanel }) => ({
        default: ComparePanel,
      })),
    ),
  },
];
