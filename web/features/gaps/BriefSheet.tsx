import { type GapReason, lineage, type UnitResponse } from '@stratlas/server/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { projectsQuery } from '../../api/register-queries.ts';
import type { Tree } from '../../state/tree.ts';
import { useView } from '../../state/view-store.ts';
import { labelOf } from '../../ui/item-words.ts';
import paper from '../../ui/print-sheet.module.css';
import styles from './Brief.module.css';
import { BriefPlaces } from './BriefPlaces.tsx';
import { BriefPlan } from './BriefPlan.tsx';
import { BriefProjects } from './BriefProjects.tsx';

/** What one page tells a donor: a task, the units in which it has no project, and why. */
export interface Brief {
  task: string;
  reason: GapReason;
  places: readonly UnitResponse[];
}

interface Props {
  brief: Brief;
  tree: Tree;
  onPrinted: () => void;
}

/** One A4 page that is only printed: what is planned, where, for whom, what there is, whom to ask. */
export function BriefSheet({ brief, tree, onPrinted }: Props) {
  const { t } = useTranslation('units');
  const { lang, filter } = useView((view) => view);
  const { task, places } = brief;
  const query = { ...filter, item: [task], place: [] };
  const projects = useInfiniteQuery(projectsQuery(query));
  const known = projects.data?.pages[0]?.items;
  const isReady = known !== undefined && !projects.isPlaceholderData;
  useEffect(() => {
    if (!isReady) return;
    addEventListener('afterprint', onPrinted, { once: true });
    window.print();
    return () => removeEventListener('afterprint', onPrinted);
  }, [isReady, onPrinted]);
  const path = lineage(task)
    .slice(0, -1)
    .flatMap((code) => tree.byCode.get(code) ?? []);
  const item = tree.byCode.get(task);
  if (!isReady || item === undefined) return null;
  return createPortal(
    <article className={`${paper.sheet} ${styles.brief}`} lang={lang} data-sheet data-brief={task}>
      <p className={styles.path}>
        {path.map((one) => `${one.code} ${labelOf(one, lang)}`).join(' → ')}
      </p>
      <h1>
        {task} {labelOf(item, lang)}
      </h1>
      <BriefPlaces {...brief} />
      <BriefPlan
        items={[item, ...tree.childrenOf(task).flatMap((one) => tree.byCode.get(one) ?? [])]}
      />
      <BriefProjects projects={known} places={places} />
      <section>
        <h2>{t('brief.contact')}</h2>
        <p>{t('brief.noContact')}</p>
      </section>
      <footer>
        {t('brief.sources')} {places[0] && sourceOf(places, lang)} {location.href}
      </footer>
    </article>,
    document.body,
  );
}

const sourceOf = (places: Brief['places'], language: 'uk' | 'en'): string =>
  [
    ...new Set(
      places.flatMap(({ territory }) =>
        territory === null
          ? []
          : territory[language === 'uk' ? 'sourceUk' : 'sourceEn'].split('; '),
      ),
    ),
  ].join('; ');
