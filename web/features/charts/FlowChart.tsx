import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { flowsQuery } from '../../api/chart-queries.ts';
import { Alluvial } from './Alluvial.tsx';
import type { Asked } from './asked.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { Conversion } from './Conversion.tsx';
import { widestFlow } from './findings.ts';
import { flowGroups } from './flow-groups.ts';
import { flowRows } from './flow-rows.ts';
import type { ChartModel } from './model.ts';
import { usePartyName } from './use-party-name.ts';
import { useMoneyWords } from './use-words.ts';

/** From funders over goals to raions. */
export function FlowChart({ filter, currency, paid }: Asked) {
  const { t } = useTranslation('charts');
  const query = useQuery(flowsQuery(filter, currency, paid));
  const { data } = query;
  const nameOf = usePartyName();
  const groups = useMemo(() => flowGroups(data?.rows ?? []), [data]);
  const rows = useMemo(() => flowRows(groups, filter, nameOf), [groups, filter, nameOf]);
  const shown = data?.currency ?? currency;
  const kind = data?.paid ?? paid;
  const words = useMoneyWords(shown);
  const widest = widestFlow(groups);
  const goal = widest?.flow.to;
  const title =
    widest === null || goal === undefined
      ? t(`finding.none.${kind}`)
      : t(`finding.flow.${kind}`, {
          from: nameOf(widest.flow.from),
          to: goal.ids.length > 0 ? t('goal', { code: goal.key }) : nameOf(goal),
          sum: words.round(widest.flow.amountMinor),
          share: words.percent(widest.share),
        });
  const nowhere = groups.parties.find(({ stage, ids }) => stage === 'raion' && ids.length === 0);
  const model: ChartModel = {
    heads: [t('head.flow'), t(`kind.${kind}`)],
    rows: [...rows.parties, ...rows.flows],
    currency: shown,
  };
  return (
    <ChartFrame
      asking={query}
      title={data && title}
      model={model}
      notes={
        data && (
          <>
            {nowhere && (
              <p>
                {t('noRaion', {
                  sum: words.round(nowhere.amountMinor),
                  share: words.percent(nowhere.amountMinor / groups.total),
                })}
              </p>
            )}
            <Conversion currency={data.currency} conversion={data} />
          </>
        )
      }
    >
      {groups.total > 0 && (
        <Alluvial
          label={title}
          groups={groups}
          rows={rows}
          say={words.say([])}
          money={words.round}
        />
      )}
    </ChartFrame>
  );
}
