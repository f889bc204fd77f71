import type { DeviationResponse } from '@stratlas/server/contract';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deviationQuery } from '../../api/chart-queries.ts';
import { useView } from '../../state/view-store.ts';
import type { Asked } from './asked.ts';
import { ChartFrame } from './ChartFrame.tsx';
import styles from './Charts.module.css';
import { Conversion } from './Conversion.tsx';
import { deviationRows } from './deviation-rows.ts';
import { deviationFinding } from './findings.ts';
import { kindColours } from './kinds.ts';
import { Legend } from './Legend.tsx';
import type { ChartModel } from './model.ts';
import { PlotFigure } from './PlotFigure.tsx';
import { barsPlot, columnsPlot } from './plots.ts';
import { useMoneyWords } from './use-words.ts';

const compared = ['planned', 'disbursed'] as const;
const series = compared.map((id, at) => ({ id, at, colour: kindColours[id] }));
const ways = ['year', 'project'] as const;

/** Planned against carried out, where both are known for the same year. */
export function DeviationChart({ filter, currency }: Asked) {
  const { t } = useTranslation('charts');
  const [by, setBy] = useState<(typeof ways)[number]>('year');
  const language = useView(({ lang }) => lang);
  const selected = useView(({ select }) => select);
  const query = useQuery(deviationQuery(filter, currency));
  const { data } = query;
  const words = useMoneyWords(data?.currency ?? currency);
  const model = useMemo(
    (): ChartModel => ({
      heads: [t(`head.${by}`), ...compared.map((kind) => t(`kind.${kind}`)), t('head.deviation')],
      rows: data ? deviationRows(data, by, filter, language, selected) : [],
      currency: data?.currency ?? currency,
    }),
    [data, by, filter, currency, language, selected, t],
  );
  const draw = useCallback(
    (width: number, height: number) => {
      const { rows, heads } = model;
      const drawing = { rows, series, width, say: words.say(heads), money: words.round };
      if (by === 'year') return columnsPlot(drawing, height);
      return barsPlot(drawing, ({ values }) => words.signed(values[2] ?? 0));
    },
    [model, by, words],
  );
  const title = useDeviationTitle(data, currency);
  return (
    <ChartFrame
      asking={query}
      title={title}
      model={model}
      notes={data && <Missing data={data} by={by} shown={model.rows.length} />}
    >
      <fieldset className={styles.choices} aria-label={t('choose')}>
        {ways.map((way) => (
          <button key={way} type="button" aria-pressed={way === by} onClick={() => setBy(way)}>
            {t(way === 'year' ? 'byYear' : 'byProject')}
          </button>
        ))}
      </fieldset>
      <Legend looks={compared.map((id) => ({ name: t(`kind.${id}`), colour: kindColours[id] }))} />
      {model.rows.length > 0 && <PlotFigure label={title ?? ''} rows={model.rows} draw={draw} />}
    </ChartFrame>
  );
}

function useDeviationTitle(
  data: DeviationResponse | undefined,
  currency: Asked['currency'],
): string | undefined {
  const { t } = useTranslation('charts');
  const words = useMoneyWords(data?.currency ?? currency);
  if (data === undefined) return undefined;
  const finding = deviationFinding(data);
  if (finding === null) return t('finding.noDeviation');
  return t('finding.deviation', {
    share: words.percent(finding.share),
    disbursed: words.round(finding.disbursed),
    planned: words.round(finding.planned),
    year: finding.year,
    deviation: words.signed(finding.deviation),
  });
}

interface MissingProps {
  data: DeviationResponse;
  by: 'year' | 'project';
  shown: number;
}

/** What is compared, and what is not because one side of it is unknown. */
function Missing({ data, by, shown }: MissingProps) {
  const { t } = useTranslation('charts');
  const words = useMoneyWords(data.currency);
  const { disbursed, planned } = data.missing;
  const about = ({ projects, amountMinor }: typeof disbursed) => ({
    count: projects,
    sum: words.round(amountMinor),
  });
  return (
    <>
      <p>
        {t('compared', { count: data.projectCount })}{' '}
        {by === 'project' && shown < data.projectCount && t('largest', { count: shown })}
      </p>
      <p>
        {disbursed.projects > 0 && t('missingDisbursed', about(disbursed))}{' '}
        {planned.projects > 0 && t('missingPlanned', about(planned))}
      </p>
      <Conversion currency={data.currency} conversion={data} />
    </>
  );
}
