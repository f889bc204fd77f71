import type { Language } from '@stratlas/server/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useView } from '../../../state/view-store.ts';
import styles from './StoryEditor.module.css';

const languages = ['uk', 'en'] as const;

/** In which language texts are written now: at first that of the page. */
export function useTextLanguage() {
  const page = useView(({ lang }) => lang);
  const [chosen, choose] = useState<Language | null>(null);
  const lang = chosen ?? page;
  return { lang, suffix: lang === 'uk' ? ('Uk' as const) : ('En' as const), choose };
}

interface Props {
  lang: Language;
  onChoose: (lang: Language) => void;
}

/** Which of the two languages is written: a story may be told in both. */
export function LanguageChoice({ lang, onChoose }: Props) {
  const { t } = useTranslation('stories');
  return (
    <fieldset className={styles.languages}>
      <legend>{t('editor.language')}</legend>
      {languages.map((one) => (
        <button key={one} type="button" aria-pressed={one === lang} onClick={() => onChoose(one)}>
          {t(`editor.${one}`)}
        </button>
      ))}
    </fieldset>
  );
}
