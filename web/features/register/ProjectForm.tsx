import type { ProjectDetail } from '@stratlas/server/contract';
import { useTranslation } from 'react-i18next';
import { useView } from '../../state/view-store.ts';
import panel from '../../ui/panel.module.css';
import { AsWritten } from './AsWritten.tsx';
import { Indicators } from './Indicators.tsx';
import { Participants } from './Participants.tsx';

const texts = ['purpose', 'description', 'territory', 'beneficiaries', 'results'] as const;

/** What the official form says beside tasks, places and money; empty fields are left out. */
export function ProjectForm({ project }: { project: ProjectDetail }) {
  const { t } = useTranslation();
  const isEnglish = useView(({ lang }) => lang === 'en');
  const textOf = (field: (typeof texts)[number]) =>
    (isEnglish && project[`${field}En`]) || project[`${field}Uk`];
  return (
    <>
      <Period start={project.start} end={project.end} />
      {texts
        .filter((field) => textOf(field) !== '')
        .map((field) => (
          <section key={field} className={panel.section}>
            <h3>{t(`project.${field}`)}</h3>
            <p>
              <AsWritten text={textOf(field)} />
            </p>
          </section>
        ))}
      <Indicators indicators={project.indicators} />
      <Activities activities={project.activities} />
      <Participants participants={project.participants} />
    </>
  );
}

function Period({ start, end }: Pick<ProjectDetail, 'start' | 'end'>) {
  const { t } = useTranslation();
  if (start === null && end === null) return null;
  const words = () => {
    if (start === null) return t('project.until', { date: end ?? '' });
    return end === null ? t('project.since', { date: start }) : `${start} – ${end}`;
  };
  return (
    <section className={panel.section}>
      <h3>{t('project.period')}</h3>
      <p>{start === end ? start : words()}</p>
    </section>
  );
}

function Activities({ activities }: Pick<ProjectDetail, 'activities'>) {
  const { t } = useTranslation();
  const isEnglish = useView(({ lang }) => lang === 'en');
  if (activities.length === 0) return null;
  return (
    <section className={panel.section}>
      <h3>{t('project.activities')}</h3>
      <ol>
        {activities.map(({ titleUk, titleEn, start, end }) => (
          <li key={titleUk}>
            <AsWritten text={(isEnglish && titleEn) || titleUk} />{' '}
            <span className={panel.aside}>{[start, end].filter(Boolean).join(' – ')}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
