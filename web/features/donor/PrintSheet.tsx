import { type Filter, filterPairs, writePairs } from '@stratlas/server/contract';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { rooted } from '../../api/data-root.ts';
import { aboutQuery } from '../../api/donor-queries.ts';
import { keptBook, pictureAddress } from '../../api/kept.ts';
import { projectsQuery, summaryQuery } from '../../api/register-queries.ts';
import { useView } from '../../state/view-store.ts';
import paper from '../../ui/print-sheet.module.css';
import { shownIn } from '../register/converted.ts';
import { MoneyList } from '../register/MoneyList.tsx';
import { Rates } from '../register/Rates.tsx';
import styles from './PrintSheet.module.css';
import { SheetProjects } from './SheetProjects.tsx';
import { sheetReasons } from './sheet.ts';

interface Props {
  filter: Filter;
  title: string;
  onPrinted: () => void;
}

/** One A4 page: a picture of the oblast, the figures with their rule, the first projects, sources and date. */
export function PrintSheet({ filter, title, onPrinted }: Props) {
  const { t } = useTranslation('donor');
  const { t: common } = useTranslation();
  const { lang, in: currency } = useView((view) => view);
  const [isDrawn, setDrawn] = useState(false);
  const summary = useQuery(summaryQuery(filter, currency)).data;
  const projects = useInfiniteQuery(projectsQuery(filter)).data?.pages[0]?.items;
  const about = useQuery(aboutQuery(lang)).data;
  const isReady = isDrawn && summary !== undefined && projects !== undefined && about !== undefined;
  useEffect(() => {
    if (!isReady) return;
    window.print();
    onPrinted();
  }, [isReady, onPrinted]);
  if (!summary || !projects || !about) return null;
  const query = writePairs([...filterPairs(filter), ['of', 'projects']]);
  const date = new Intl.DateTimeFormat(lang, { dateStyle: 'long' }).format(
    new Date(about.dataDate),
  );
  const reasons = sheetReasons(summary.leftOut).map((reason) =>
    common(`leftOutReason.${reason}`).toLowerCase(),
  );
  return createPortal(
    <article className={paper.sheet} lang={lang} data-sheet>
      <h1>{title}</h1>
      <div className={styles.top}>
        <img
          src={pictureAddress(keptBook, rooted(`/api/picture.svg?${query}`))}
          alt={t('sheet.picture')}
          width={640}
          height={820}
          onLoad={() => setDrawn(true)}
          onError={() => setDrawn(true)}
        />
        <section>
          <p className={styles.count}>
            {common('register.count', { count: summary.total.projects })}{' '}
            <small>
              {common('register.onMap', { count: summary.map.projects })} ·{' '}
              {common('register.onShelf', { count: summary.shelf.projects })}
            </small>
          </p>
          <MoneyList sums={shownIn(summary.total.money, summary.in)} isPlannedByYear />
          <Rates money={summary.total.money} />
          <p>{t('rule')}</p>
          {summary.leftOutCount > 0 && (
            <p>
              {t('sheet.leftOut', { count: summary.leftOutCount, reasons: reasons.join(', ') })}
            </p>
          )}
        </section>
      </div>
      <SheetProjects projects={projects} count={summary.total.projects} />
      <footer>
        {t('sheet.date', { date })} {about.licence} {about.credits.join('; ')}{' '}
        {t('sheet.address', { address: location.href })}
      </footer>
    </article>,
    document.body,
  );
}
