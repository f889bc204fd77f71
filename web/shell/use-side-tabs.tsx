import type { Panel } from '@stratlas/server/contract';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskPlace } from '../features/ask/AskPlace.tsx';
import { LayersPanel } from '../features/layers/LayersPanel.tsx';
import { LinkerPlace } from '../features/linker/LinkerPlace.tsx';
import { ProjectsPlace } from '../features/register/ProjectsPlace.tsx';
import { TreePanel } from '../features/tree/TreePanel.tsx';
import { isOnWorkbench, listsProjects } from '../state/panels.ts';
import { changeView, useView } from '../state/view-store.ts';
import type { Tab } from '../ui/Tabs.tsx';

export interface SideTabs {
  tabs: Tab[];
  chosen: string;
  choose: (id: string) => void;
  title: string;
}

/**
 * What stands beside the map: the strategy (or the linker, or the asking, while that is on), the projects, the
 * layers. That the projects are shown is part of the view; the rest, and all beside a workbench, is
 * only where one looks.
 */
export function useSideTabs(): SideTabs {
  const { t } = useTranslation();
  const [own, setOwn] = useState('main');
  const panel = useView((view) => view.panel);
  const mains: Partial<Record<Panel, Tab>> = {
    linker: { id: 'main', title: t('bar.linker'), panel: <LinkerPlace /> },
    ask: { id: 'main', title: t('bar.ask'), panel: <AskPlace /> },
  };
  const tree: Tab = { id: 'main', title: t('tabs.tree'), panel: <TreePanel /> };
  const main = mains[panel] ?? tree;
  const tabs: Tab[] = [
    main,
    { id: 'projects', title: t('tabs.projects'), panel: <ProjectsPlace /> },
    { id: 'layers', title: t('tabs.layers'), panel: <LayersPanel /> },
  ];
  const hasOwnMain = panel in mains;
  useEffect(() => {
    if (hasOwnMain) setOwn('main');
  }, [hasOwnMain]);
  const isProjects = listsProjects(panel);
  const isFree = isOnWorkbench(panel);
  const chosen = isProjects ? 'projects' : own;
  const choose = (id: string) => {
    if (id !== 'projects' || isFree) setOwn(id);
    if (!isFree && (id === 'projects' || isProjects)) {
      changeView({ panel: id === 'projects' ? 'projects' : 'map' });
    }
  };
  const title = tabs.find(({ id }) => id === chosen)?.title ?? main.title;
  return { tabs, chosen, choose, title };
}
