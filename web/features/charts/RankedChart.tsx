import type { Filter } from '@stratlas/server/contract';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { chartTotalsQuery } from '../../api/chart-queries.ts';
import type { Asked } from './asked.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { Conversion } from './Conversion.tsx';
import { kindColours } from './kinds.ts';
import type { ChartModel } from './model.ts';
import { PlotFigure } from './PlotFigure.tsx';
import { barsPlot } from './plots.ts';
import { rankedRows } from './rows.ts';
import { conversionOf } from './told-conversion.ts';
import { useMoneyWords, useTitle } from './use-words.ts';

interface Props extends Asked {
  by: 'funder' | 'hromada';
  /** The filter without what this chart itself chooses, so that another can be chosen. */
  around: Filter;
  nameOf: (key: string) => string;
}

const most = 12;

/** Who gives most of one kind of money, or which hromada has most of it. */
export function RankedChart({ by, around, nameOf, filter, currency, paid }: Props) {
  const { t } = useTranslation('charts');
  const query = useQuery(chartTotalsQuery(by, around, currency));
  const { data } = query;
  const words = useMoneyWords(currency);
  const model = useMemo((): ChartModel => {
    const field = by === 'funder' ? 'funder' : 'place';
    const ranking = {
      kind: paid,
      currency: data?.in ?? currency,
      field,
      chosen: filter[field],
      nameOf,
      words: {
        others: (count: number) => t(`others.${by}`, { count }),
        none: t(`none.${by}`),
      },
      most,
    } as const;
    return {
      heads: [t(`head.${by}`), t(`kind.${paid}`)],
      rows: data ? rankedRows(data.rows, ranking) : [],
      currency: ranking.currency,
    };
  }, [data, by, filter, currency, paid, nameOf, t]);
  const title = useTitle(by, model, 0, paid);
  const draw = useCallback(
    (width: number) => {
      const { rows, heads } = model;
      const series = [{ id: paid, at: 0, colour: kindColours[paid] }];
      const drawing = { rows, series, width, say: words.say(heads), money: words.round };
      return barsPlot(drawing, ({ values }) => words.round(values[0] ?? 0));
    },
    [model, paid, words],
  );
  return (
    <ChartFrame
      asking={query}
      title={data && title}
      model={model}
      notes={data && <Conversion currency={data.in} conversion={conversionOf(data.rows)} />}
    >
      {model.rows.length > 0 && <PlotFigure label={title} rows={model.rows} draw={draw} />}
    </ChartFrame>
  );
}
