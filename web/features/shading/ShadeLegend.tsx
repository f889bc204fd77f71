import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { regionsQuery } from '../../api/unit-queries.ts';
import { useView } from '../../state/view-store.ts';
import { Failure } from '../../ui/Failure.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import layers from '../layers/LayersPanel.module.css';
import { Rates } from '../register/Rates.tsx';
import { ClassRow } from './ClassRow.tsx';
import type { Asked, Region } from './figure.ts';
import { classWords } from './legend-words.ts';
import styles from './Shading.module.css';
import { askedBy, shadingOf } from './shading.ts';

/**
 * What the shades mean, in figures, and what the figures do not hold.
 * @param isBrief for a slide: of the notes only at which rates money was converted
 */
export function ShadeLegend({ isBrief = false }: { isBrief?: boolean }) {
  const { t } = useTranslation('units');
  const view = useView((whole) => whole);
  const asked = askedBy(view);
  const { data, error, refetch } = useQuery(regionsQuery(view.filter, view.units, asked.currency));
  if (error) {
    return <Failure title={t('shade.failed')} error={error} onRetry={() => void refetch()} />;
  }
  if (data === undefined) return <Skeleton lines={5} />;
  const { classes, unknown } = shadingOf(data, asked);
  return (
    <>
      <ul className={styles.legend} aria-label={t('shade.legend')}>
        {classes.map(({ from, to, shade, count }) => (
          <ClassRow key={from} shade={shade} count={count}>
            {to === 0 ? t('shade.zero') : classWords({ from, to }, asked, view.lang)}
          </ClassRow>
        ))}
        {unknown > 0 && (
          <ClassRow shade="unknown" count={unknown}>
            {t('shade.noData')}
          </ClassRow>
        )}
      </ul>
      <Notes asked={asked} rows={data.rows} elsewhere={data.elsewhere.projects} isBrief={isBrief} />
    </>
  );
}

interface NotesProps {
  asked: Asked;
  rows: readonly Region[];
  elsewhere: number;
  isBrief: boolean;
}

function Notes({ asked: { measure, paid }, rows, elsewhere, isBrief }: NotesProps) {
  const { t } = useTranslation('units');
  const isMoney = measure === 'sum' || measure === 'per-head';
  const money = rows.flatMap((row) => row.money).filter(({ kind }) => kind === paid);
  const year = rows[0]?.populationYear;
  if (isBrief) return isMoney && <Rates money={money} />;
  return (
    <div className={styles.notes}>
      <p className={layers.note}>{t('shade.natural')}</p>
      {measure === 'count' && <p className={layers.note}>{t('shade.several')}</p>}
      {measure === 'coverage' && <p className={layers.note}>{t('shade.coverage')}</p>}
      {measure === 'per-head' && year != null && (
        <p className={layers.note}>{t('shade.people', { year })}</p>
      )}
      {elsewhere > 0 && <p className={layers.note}>{t('shade.elsewhere', { count: elsewhere })}</p>}
      {isMoney && <Rates money={money} />}
    </div>
  );
}
