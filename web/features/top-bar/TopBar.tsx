import { isEmptyFilter } from '@stratlas/server/contract';
import { useTranslation } from 'react-i18next';
import { useMedia } from '../../shell/use-media.ts';
import { isOnWorkbench } from '../../state/panels.ts';
import { changeView, resetFilter, useView } from '../../state/view-store.ts';
import card from '../../ui/card.module.css';
import { IconButton } from '../../ui/IconButton.tsx';
import { AccountButton } from '../account/AccountButton.tsx';
import { DeskButton } from '../editor/DeskButton.tsx';
import { SearchPlace } from '../search/SearchPlace.tsx';
import { StepButtons } from '../views/StepButtons.tsx';
import { showViews } from '../views/views-store.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';
import styles from './TopBar.module.css';

interface Props {
  className?: string | undefined;
  /** Where there is no room for the whole title. */
  isShort?: boolean;
}

/** Where the whole title has room beside the search and the buttons. */
const roomForTitle = '(min-width: 1400px)';

/** Title, search, and the few switches that concern the whole page. */
export function TopBar({ className = '', isShort = false }: Props) {
  const { t } = useTranslation();
  const hasRoom = useMedia(roomForTitle);
  const isFiltered = useView(({ filter }) => !isEmptyFilter(filter));
  const panel = useView((view) => view.panel);
  const other = isOnWorkbench(panel) ? 'map' : 'table';
  return (
    <header className={`${card.card} ${styles.bar} ${className}`}>
      <h1 className={styles.title}>{t(isShort || !hasRoom ? 'titleShort' : 'title')}</h1>
      <SearchPlace />
      <div className={styles.controls}>
        {!isShort && <StepButtons />}
        {(isFiltered || !isShort) && (
          <IconButton
            icon="reset"
            label={t('bar.reset')}
            disabled={!isFiltered}
            onClick={resetFilter}
          />
        )}
        <IconButton
          icon={other}
          label={t(`bar.${other}`)}
          onClick={() => changeView({ panel: other })}
        />
        <IconButton
          icon="text"
          label={t('bar.linker')}
          aria-pressed={panel === 'linker'}
          onClick={() => changeView({ panel: panel === 'linker' ? 'map' : 'linker' })}
        />
        <IconButton
          icon="bookmark"
          label={t('bar.views')}
          aria-haspopup="dialog"
          onClick={() => showViews(true)}
        />
        <IconButton
          icon="ask"
          label={t('bar.ask')}
          aria-pressed={panel === 'ask'}
          onClick={() => changeView({ panel: panel === 'ask' ? 'map' : 'ask' })}
        />
        <DeskButton />
        <ThemeSwitch />
        <LanguageSwitch />
      </div>
      <AccountButton className={styles.account} />
    </header>
  );
}
