import type { ProjectAnswer, UnitResponse } from '@stratlas/server/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { allPlacesQuery } from '../../api/queries.ts';
import { useView } from '../../state/view-store.ts';
import { nameOf } from '../../ui/item-words.ts';
import { mainSum, roundMoney } from '../register/money.ts';
import { titleOf, yearsIn } from '../register/project-words.ts';
import { nearestFirst } from './nearest.ts';

const most = 5;

interface Props {
  projects: readonly ProjectAnswer[];
  places: readonly UnitResponse[];
}

/** What exists: projects of the same task, those in the same or a neighbouring unit first. */
export function BriefProjects({ projects, places }: Props) {
  const { t } = useTranslation('units');
  const { t: word } = useTranslation();
  const language = useView(({ lang }) => lang);
  const gazetteer = useQuery(allPlacesQuery()).data;
  const centres = places.flatMap(({ placeId }) => gazetteer?.get(placeId) ?? []);
  const shown = nearestFirst(projects, centres).slice(0, most);
  return (
    <section>
      <h2>{t('brief.exists')}</h2>
      {projects.length === 0 && <p>{t('brief.nothing')}</p>}
      <ul>
        {shown.map((project) => {
          const sum = mainSum(project.funding);
          const where = project.places.flatMap(
            ({ placeId }) => gazetteer?.get(placeId ?? '') ?? [],
          );
          return (
            <li key={project.id}>
              {titleOf(project, language)}
              {where.length > 0 && ` (${where.map((one) => nameOf(one, language)).join(', ')})`}
              {yearsIn(project.funding) && `, ${yearsIn(project.funding)}`}
              {sum &&
                `, ${roundMoney(sum.amountMinor, sum.currency, language)} ${word(`fundingKind.${sum.kind}`).toLowerCase()}`}
            </li>
          );
        })}
      </ul>
      {projects.length > most && <p>{t('brief.more', { count: projects.length - most })}</p>}
    </section>
  );
}
