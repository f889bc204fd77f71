import { useTranslation } from 'react-i18next';
import { tryText } from '../../state/linker.ts';
import { useView } from '../../state/view-store.ts';
import panel from '../../ui/panel.module.css';
import { examples } from './examples.ts';

/** Sentences to begin with, in the page's language. */
export function Examples() {
  const { t } = useTranslation();
  const language = useView(({ lang }) => lang);
  return (
    <section className={panel.section}>
      <h3>{t('linker.examples')}</h3>
      <ul>
        {examples[language].map((sentence) => (
          <li key={sentence}>
            <button type="button" className={panel.row} onClick={() => tryText(sentence)}>
              <span>{sentence}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
