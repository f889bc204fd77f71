import { useTranslation } from 'react-i18next';
import { useMedia } from '../../shell/use-media.ts';
import card from '../../ui/card.module.css';
import { AccountButton } from '../account/AccountButton.tsx';
import { SearchPlace } from '../search/SearchPlace.tsx';
import { ActionButton } from './ActionButton.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { MoreMenu } from './MoreMenu.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';
import styles from './TopBar.module.css';
import { type Action, useActions } from './use-actions.ts';

interface Props {
  className?: string | undefined;
  /** On a phone: a short title, and in sight only what is needed all the time. */
  isShort?: boolean;
}

/** Where the whole title has room beside the search and the buttons. */
const roomForTitle = '(min-width: 1400px)';

/** Title, search, and the few switches that concern the whole page. */
export function TopBar({ className = '', isShort = false }: Props) {
  const { t } = useTranslation();
  const hasRoom = useMedia(roomForTitle);
  const actions = useActions();
  const isInBar = ({ place, isOff }: Action) =>
    isShort ? place === 'bar' && !isOff : place !== 'menu';
  const isInMenu = ({ place }: Action) => place === 'menu' || (isShort && place === 'roomy bar');
  return (
    <header className={`${card.card} ${styles.bar} ${className}`}>
      <h1 className={styles.title}>{t(isShort || !hasRoom ? 'titleShort' : 'title')}</h1>
      <SearchPlace />
      <div className={styles.controls}>
        {actions.filter(isInBar).map((action) => (
          <ActionButton key={action.label} action={action} />
        ))}
        {!isShort && <ThemeSwitch />}
        <LanguageSwitch isShort={isShort} />
        <MoreMenu actions={actions.filter(isInMenu)}>{isShort && <ThemeSwitch wordy />}</MoreMenu>
      </div>
      <AccountButton className={styles.account} />
    </header>
  );
}
