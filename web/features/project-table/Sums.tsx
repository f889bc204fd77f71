import '../../i18n/project-table/add.ts';
import type { Filter, View } from '@stratlas/server/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { summaryQuery } from '../../api/register-queries.ts';
import { useView } from '../../state/view-store.ts';
import panel from '../../ui/panel.module.css';
import { CurrencyChoice } from '../register/CurrencyChoice.tsx';
import { shownIn, yearsOf } from '../register/converted.ts';
import { LeftOut } from '../register/LeftOut.tsx';
import { exactMoney, roundMoney } from '../register/money.ts';
import { Rates } from '../register/Rates.tsx';
import styles from './ProjectTable.module.css';

/** The sums of all rows by kind and currency, and beside them the rule of what they leave out. */
export function Sums({ filter, currency }: { filter: Filter; currency: View['in'] }) {
  const { t } = useTranslation('projectTable');
  const { t: main } = useTranslation();
  const language = useView(({ lang }) => lang);
  const { data } = useQuery(summaryQuery(filter, currency));
  if (!data) return null;
  return (
    <section className={styles.sums} aria-label={t('sums.label')}>
      <dl>
        {[...Map.groupBy(shownIn(data.total.money, data.in), ({ kind }) => kind)].map(
          ([kind, sums]) => (
            <div key={kind}>
              <dt>{t(`column.${kind}`)}</dt>
              {sums.map(({ currency: own, amountMinor, rates }) => (
                <dd key={own} data-sum={`${kind} ${own} ${amountMinor}`}>
                  <span title={exactMoney(amountMinor, own, language)}>
                    {rates.length > 0 && '≈ '}
                    {roundMoney(amountMinor, own, language)}
                  </span>
                  {rates.length > 0 && (
                    <small> {main('register.ratesOf', { years: yearsOf(rates) })}</small>
                  )}
                </dd>
              ))}
            </div>
          ),
        )}
      </dl>
      <CurrencyChoice />
      <details className={styles.rule}>
        <summary>
          {data.leftOutCount === 0
            ? t('sums.none')
            : t('sums.leftOut', { count: data.leftOutCount })}
        </summary>
        <div className={`${panel.body} ${styles.ruleBody}`}>
          <p className={panel.note}>{t('sums.within')}</p>
          <p className={panel.note}>{main('register.plannedHint')}</p>
          <Rates money={data.total.money} />
          <LeftOut rows={data.leftOut} count={data.leftOutCount} />
        </div>
      </details>
    </section>
  );
}
