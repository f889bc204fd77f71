import { useTranslation } from 'react-i18next';
import { LinkerPlace } from '../features/linker/LinkerPlace.tsx';
import { TreePanel } from '../features/tree/TreePanel.tsx';
import { useView } from '../state/view-store.ts';
import type { Tab } from '../ui/Tabs.tsx';

/** What stands first beside the map: the strategy, or the linker while it is tried. */
export function useMainTab(): Tab {
  const { t } = useTranslation();
  const isLinker = useView(({ panel }) => panel === 'linker');
  return isLinker
    ? { id: 'main', title: t('bar.linker'), panel: <LinkerPlace /> }
    : { id: 'main', title: t('tabs.tree'), panel: <TreePanel /> };
}
