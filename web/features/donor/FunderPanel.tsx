import '../../i18n/donor/add.ts';
import { emptyFilter } from '@stratlas/server/contract';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { organisationsQuery, projectsQuery } from '../../api/register-queries.ts';
import { changeView, select, useView } from '../../state/view-store.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { nameOf } from '../../ui/item-words.ts';
import panel from '../../ui/panel.module.css';
import { AsWritten } from '../register/AsWritten.tsx';
import { ProjectList } from '../register/ProjectList.tsx';
import { Totals } from '../register/Totals.tsx';
import { Figures } from './Figures.tsx';
import { sourcesOf } from './sheet.ts';

/** A funder: how much for what, when and where, which projects, and who says so. */
export function FunderPanel({ id }: { id: string }) {
  const { t } = useTranslation('donor');
  const { t: common } = useTranslation();
  const language = useView(({ lang }) => lang);
  const funders = useQuery(organisationsQuery()).data;
  const funder = funders?.get(id);
  const filter = { ...emptyFilter, funder: [id] };
  const projects = useInfiniteQuery({ ...projectsQuery(filter), enabled: funder !== undefined });
  const sources = sourcesOf(projects.data?.pages.flatMap(({ items }) => items) ?? []);
  const name = funder ? nameOf(funder, language) : id;
  return (
    <>
      <header className={panel.head}>
        <div>
          <p className={panel.eyebrow}>
            {t('funder')}
            {funder && <span className={panel.badge}>{t(`organisation.${funder.kind}`)}</span>}
          </p>
          <h2 className={panel.title}>{name}</h2>
        </div>
        <IconButton icon="close" label={common('close')} onClick={() => select(null)} />
      </header>
      <div className={panel.body} data-funder>
        {funders && !funder && <p role="alert">{t('unknown')}</p>}
        {funder && (
          <>
            <div className={panel.actions}>
              <IconButton
                icon="map"
                label={t('show')}
                wordy
                onClick={() => changeView({ panel: 'projects', filter })}
              />
            </div>
            <Figures filter={filter} title={name} />
            <Totals filter={filter} />
            <ProjectList filter={filter} />
            {sources.length > 0 && (
              <section className={panel.section}>
                <h3>{t('sources')}</h3>
                {sources.map((title) => (
                  <p key={title} className={panel.note}>
                    <AsWritten text={title} />
                  </p>
                ))}
              </section>
            )}
          </>
        )}
      </div>
    </>
  );
}
