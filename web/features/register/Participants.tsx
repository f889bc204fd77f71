import type { ProjectDetail } from '@stratlas/server/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { organisationsQuery } from '../../api/register-queries.ts';
import { useView } from '../../state/view-store.ts';
import { nameOf } from '../../ui/item-words.ts';
import panel from '../../ui/panel.module.css';

/** Who takes part, and as what. */
export function Participants({ participants }: Pick<ProjectDetail, 'participants'>) {
  const { t } = useTranslation();
  const language = useView(({ lang }) => lang);
  const organisations = useQuery(organisationsQuery()).data;
  if (participants.length === 0) return null;
  return (
    <section className={panel.section}>
      <h3>{t('project.participants')}</h3>
      {participants.map(({ organisation, role }) => {
        const known = organisations?.get(organisation);
        return (
          <p key={`${organisation} ${role}`}>
            {known ? nameOf(known, language) : organisation}{' '}
            <span className={panel.aside}>{t(`participantRole.${role}`)}</span>
          </p>
        );
      })}
    </section>
  );
}
