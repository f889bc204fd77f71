import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { i18n } from '../../../i18n/i18n.ts';
import { useView } from '../../../state/view-store.ts';
import styles from './Form.module.css';
import { type SectionName, sectionNumbers } from './sections.ts';

interface Props {
  name: SectionName;
  /** Beside the heading. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A line of the official form: its number, its name in both languages, what it wants, its fields. */
export function Section({ name, aside, children }: Props) {
  const { t } = useTranslation('editor');
  const other = useView(({ lang }) => (lang === 'uk' ? 'en' : 'uk'));
  return (
    <section className={styles.section} aria-labelledby={`ed-section-${name}`}>
      <header>
        <span className={styles.number} aria-hidden="true">
          {sectionNumbers[name]}
        </span>
        <h3 id={`ed-section-${name}`} tabIndex={-1}>
          {t(`section.${name}`)}
        </h3>
        <small lang={other}>{i18n.getFixedT(other, 'editor')(`section.${name}`)}</small>
        {aside}
      </header>
      <p className={styles.hint}>{t(`hint.${name}`)}</p>
      {children}
    </section>
  );
}
