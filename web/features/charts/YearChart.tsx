import { fundingKinds } from '@stratlas/seeds/project';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { chartTotalsQuery } from '../../api/chart-queries.ts';
import type { Asked } from './asked.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { Conversion } from './Conversion.tsx';
import { kindSeries } from './kinds.ts';
import { Legend } from './Legend.tsx';
import type { ChartModel } from './model.ts';
import { PlotFigure } from './PlotFigure.tsx';
import { columnsPlot } from './plots.ts';
import { yearRows } from './rows.ts';
import { conversionOf } from './told-conversion.ts';
import { useMoneyWords, useTitle } from './use-words.ts';

/** Money by year: kinds beside each other, never on top of each other. */
export function YearChart({ filter, currency, paid }: Asked) {
  const { t } = useTranslation('charts');
  // All years stay in sight, so that another can be chosen.
  const query = useQuery(chartTotalsQuery('year', { ...filter, from: null, to: null }, currency));
  const { data } = query;
  const words = useMoneyWords(currency);
  const model = useMemo(
    (): ChartModel => ({
      heads: [t('head.year'), ...fundingKinds.map((kind) => t(`kind.${kind}`))],
      rows: data ? yearRows(data.rows, data.in, filter) : [],
      currency: data?.in ?? currency,
    }),
    [data, filter, currency, t],
  );
  const title = useTitle('year', model, fundingKinds.indexOf(paid), paid);
  const series = useMemo(
    () => kindSeries.filter(({ at }) => model.rows.some(({ values }) => values[at] !== null)),
    [model],
  );
  const draw = useCallback(
    (width: number, height: number) => {
      const { rows, heads } = model;
      const drawing = { rows, series, width, say: words.say(heads), money: words.round };
      return columnsPlot(drawing, height);
    },
    [model, series, words],
  );
  return (
    <ChartFrame
      asking={query}
      title={data && title}
      model={model}
      notes={data && <Conversion currency={data.in} conversion={conversionOf(data.rows)} />}
    >
      <Legend looks={series.map(({ id, colour }) => ({ name: t(`kind.${id}`), colour }))} />
      {model.rows.length > 0 && <PlotFigure label={title} rows={model.rows} draw={draw} />}
    </ChartFrame>
  );
}
