import { type Language, languages } from '@stratlas/server/contract';
import { useTranslation } from 'react-i18next';
import { changeView, useView } from '../../state/view-store.ts';
import styles from './TopBar.module.css';

const shortNames = { uk: 'УКР', en: 'ENG' } as const;

/** Each language named in itself: both in sight or, where there is little room, the other one. */
export function LanguageSwitch({ isShort }: { isShort: boolean }) {
  const { t } = useTranslation();
  const language = useView(({ lang }) => lang);
  if (isShort) {
    return languages.filter((one) => one !== language).map((one) => <Choice key={one} of={one} />);
  }
  return (
    <fieldset className={styles.languages} aria-label={t('bar.language')}>
      {languages.map((one) => (
        <Choice key={one} of={one} isChosen={one === language} />
      ))}
    </fieldset>
  );
}

function Choice({ of: language, isChosen }: { of: Language; isChosen?: boolean }) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      lang={language}
      className={styles.language}
      title={t(`bar.${language}`)}
      aria-pressed={isChosen}
      onClick={() => changeView({ lang: language })}
    >
      {shortNames[language]}
    </button>
  );
}
