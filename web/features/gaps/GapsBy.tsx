import { type GapReason, gapReasons } from '@stratlas/server/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { matrixQuery } from '../../api/unit-queries.ts';
import { useStrategy } from '../../api/use-strategy.ts';
import { useView } from '../../state/view-store.ts';
import { Failure } from '../../ui/Failure.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { askedBy } from '../shading/shading.ts';
import { type Brief, BriefSheet } from './BriefSheet.tsx';
import { GapRow } from './GapRow.tsx';
import styles from './Gaps.module.css';
import { type By, countByReason, gapsBy } from './gaps.ts';

/** The gaps of one reason, by task or by unit, ranked by the people concerned. */
export function GapsBy({ by }: { by: By }) {
  const { t } = useTranslation('units');
  const [reason, setReason] = useState<GapReason>('no_project');
  const [brief, setBrief] = useState<Brief | null>(null);
  const view = useView((whole) => whole);
  const matrix = useQuery(matrixQuery(view.filter, view.units, askedBy(view).currency));
  const strategy = useStrategy();
  const failed = [matrix, strategy].find(({ error }) => error !== null);
  if (failed?.error) {
    const retry = () => void failed.refetch();
    return <Failure title={t('matrix.failed')} error={failed.error} onRetry={retry} />;
  }
  if (!matrix.data || !strategy.data) return <Skeleton lines={10} />;
  const { tree } = strategy.data;
  const { places } = matrix.data;
  const gaps = gapsBy(matrix.data, by, reason);
  const year = places[0]?.populationYear;
  return (
    <>
      <Reasons counts={countByReason(matrix.data)} chosen={reason} onChoose={setReason} />
      <div className={styles.scroll}>
        <p className={styles.note}>
          {t(`gaps.about.${reason}`)}
          {year != null && ` ${t('gaps.people', { year })}`}
        </p>
        {gaps.length === 0 && <p className={styles.note}>{t('gaps.none')}</p>}
        <ol className={styles.list}>
          {gaps.map((gap) => (
            <GapRow
              key={gap.id}
              gap={gap}
              by={by}
              most={gaps[0]?.people ?? 0}
              places={places}
              tree={tree}
              onBrief={(task, placeIds) =>
                setBrief({
                  task,
                  reason,
                  places: places.filter(({ placeId }) => placeIds.includes(placeId)),
                })
              }
            />
          ))}
        </ol>
      </div>
      {brief && (
        <BriefSheet
          key={`${brief.task} ${brief.places.map(({ placeId }) => placeId)}`}
          brief={brief}
          tree={tree}
          onPrinted={() => setBrief(null)}
        />
      )}
    </>
  );
}

interface ReasonsProps {
  counts: ReadonlyMap<GapReason, number>;
  chosen: GapReason;
  onChoose: (reason: GapReason) => void;
}

function Reasons({ counts, chosen, onChoose }: ReasonsProps) {
  const { t } = useTranslation('units');
  return (
    <fieldset className={styles.reasons}>
      <legend>{t('gaps.reason')}</legend>
      {[...gapReasons].reverse().map((reason) => (
        <label key={reason} data-chosen={reason === chosen}>
          <input
            type="radio"
            name="gap-reason"
            checked={reason === chosen}
            onChange={() => onChoose(reason)}
          />
          {t(`reason.${reason}`)} · {counts.get(reason) ?? 0}
        </label>
      ))}
    </fieldset>
  );
}
