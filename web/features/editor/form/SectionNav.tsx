import type { ProjectRecord } from '@stratlas/seeds/project';
import { useTranslation } from 'react-i18next';
import type { Issue } from '../draft/check.ts';
import styles from './SectionNav.module.css';
import { markOf, type SectionName, sectionNames, sectionNumbers } from './sections.ts';

interface Props {
  record: ProjectRecord;
  issues: readonly Issue[];
}

/** The sections of the form, each with how it stands, as a way through it. */
export function SectionNav({ record, issues }: Props) {
  const { t } = useTranslation('editor');
  return (
    <nav className={styles.nav} aria-label={t('sections')}>
      {sectionNames.map((name) => (
        <button
          key={name}
          type="button"
          data-mark={markOf(name, record, issues)}
          onClick={() => goTo(name)}
        >
          <span>{sectionNumbers[name]}</span> {t(`short.${name}`)}
        </button>
      ))}
    </nav>
  );
}

function goTo(name: SectionName): void {
  const heading = document.getElementById(`ed-section-${name}`);
  heading?.closest('section')?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
