import { languages } from '@stratlas/server/contract';
import { useTranslation } from 'react-i18next';
import { changeView, useView } from '../../state/view-store.ts';
import styles from './TopBar.module.css';

const shortNames = { uk: 'УКР', en: 'ENG' } as const;

/** Both languages in sight, each named in itself. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const language = useView(({ lang }) => lang);
  return (
    <fieldset className={styles.languages} aria-label={t('bar.language')}>
      {languages.map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          title={t(`bar.${one}`)}
          aria-pressed={one === language}
          onClick={() => changeView({ lang: one })}
        >
          {shortNames[one]}
        </button>
      ))}
    </fieldset>
  );
}
