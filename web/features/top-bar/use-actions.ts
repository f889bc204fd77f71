import { isAtLeast, isEmptyFilter, type Panel } from '@stratlas/server/contract';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/use-me.ts';
import { isOnWorkbench } from '../../state/panels.ts';
import { redo, undo, useSteps } from '../../state/steps.ts';
import { changeView, resetFilter, useView } from '../../state/view-store.ts';
import type { IconName } from '../../ui/icon-paths.ts';
import { showDesk } from '../editor/entry.ts';
import { showPaper } from '../paper/paper-store.ts';
import { showStories } from '../stories/stories-store.ts';
import { showViews } from '../views/views-store.ts';

/** Something that the top bar lets one do. */
export interface Action {
  /** Always in the bar; there where it has room, else in the menu; or always in the menu. */
  place: 'bar' | 'roomy bar' | 'menu';
  icon: IconName;
  label: string;
  run: () => void;
  /** Whether what it shows is shown now. */
  isOn?: boolean;
  isOff?: boolean;
  opensDialog?: boolean;
}

/** What can be done from the top bar, in its order: a new line here is a new button or entry. */
export function useActions(): Action[] {
  const { t } = useTranslation();
  const panel = useView((view) => view.panel);
  const isFiltered = useView(({ filter }) => !isEmptyFilter(filter));
  const { at, last } = useSteps();
  const me = useMe();
  const other = isOnWorkbench(panel) ? 'map' : 'table';
  const toggled = (one: Panel) => ({
    isOn: panel === one,
    run: () => changeView({ panel: panel === one ? 'map' : one }),
  });
  const back = { isOff: at === 0, run: () => undo(window) };
  const forth = { isOff: at >= last, run: () => redo(window) };
  const reset = { isOff: !isFiltered, run: resetFilter };
  const stories = { opensDialog: true, run: () => showStories(true) };
  const views = { opensDialog: true, run: () => showViews(true) };
  const paper = { opensDialog: true, run: () => showPaper(true) };
  const desk = { isOn: panel === 'edit', run: showDesk };
  const isEditor = me !== null && isAtLeast(me.role, 'editor');
  const actions: (Action | false)[] = [
    { place: 'roomy bar', icon: 'undo', label: t('bar.undo'), ...back },
    { place: 'roomy bar', icon: 'redo', label: t('bar.redo'), ...forth },
    { place: 'bar', icon: 'reset', label: t('bar.reset'), ...reset },
    {
      place: 'bar',
      icon: other,
      label: t(`bar.${other}`),
      run: () => changeView({ panel: other }),
    },
    { place: 'roomy bar', icon: 'present', label: t('bar.stories'), ...stories },
    { place: 'roomy bar', icon: 'ask', label: t('bar.ask'), ...toggled('ask') },
    { place: 'roomy bar', icon: 'text', label: t('bar.linker'), ...toggled('linker') },
    { place: 'roomy bar', icon: 'bookmark', label: t('bar.views'), ...views },
    { place: 'menu', icon: 'print', label: t('bar.print'), ...paper },
    isEditor && { place: 'roomy bar', icon: 'edit', label: t('bar.desk'), ...desk },
  ];
  return actions.filter((action) => action !== false);
}
