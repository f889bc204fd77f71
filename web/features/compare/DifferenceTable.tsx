import type { Filter, Language } from '@stratlas/server/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { summaryQuery, totalsQuery } from '../../api/register-queries.ts';
import type { Strategy } from '../../state/strategy.ts';
import { useView } from '../../state/view-store.ts';
import { Failure } from '../../ui/Failure.tsx';
import { labelOf } from '../../ui/item-words.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import type { ShownCurrency } from '../register/converted.ts';
import { exactMoney, roundMoney } from '../register/money.ts';
import styles from './Compare.module.css';
import { type Difference, differenceOf, moneyDifferences, rowDifferences } from './differences.ts';

interface Props {
  a: Filter;
  b: Filter;
  strategy: Strategy;
}

/** The figures of both filters, and by how much they differ: in all, and goal by goal. */
export function DifferenceTable({ a, b, strategy }: Props) {
  const { t } = useTranslation('compare');
  const { t: words } = useTranslation();
  const currency = useView((view) => view.in);
  const paid = useView((view) => view.paid);
  const language = useView(({ lang }) => lang);
  const [left, right] = [useQuery(summaryQuery(a, currency)), useQuery(summaryQuery(b, currency))];
  const goals = [
    useQuery(totalsQuery('goal', a, currency)),
    useQuery(totalsQuery('goal', b, currency)),
  ];
  const error = left.error ?? right.error;
  if (error)
    return (
      <Failure
        title={t('failed')}
        error={error}
        onRetry={() => void Promise.all([left.refetch(), right.refetch()])}
      />
    );
  if (!left.data || !right.data) return <Skeleton lines={6} />;
  const [one, other] = [left.data, right.data];
  const count = (part: 'total' | 'map' | 'shelf') =>
    differenceOf(one[part].projects, other[part].projects);
  const byGoal = rowDifferences(goals[0]?.data?.rows ?? [], goals[1]?.data?.rows ?? [], currency);
  const goalName = (key: string | null) => {
    const item = key === null ? undefined : strategy.tree.byCode.get(key);
    return item ? `${item.code} ${labelOf(item, language)}` : t('noGoal');
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <div className={styles.scroll} tabIndex={0}>
      <table className={styles.table}>
        <caption>{t('caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('figure')}</th>
            <th scope="col">{t('a')}</th>
            <th scope="col">{t('b')}</th>
            <th scope="col">{t('difference')}</th>
          </tr>
        </thead>
        <tbody>
          {(['total', 'map', 'shelf'] as const).map((part) => (
            <Row key={part} name={t(`projects.${part}`)} values={count(part)} />
          ))}
          {moneyDifferences(one.total.money, other.total.money, currency).map((sum) => (
            <Row
              key={`${sum.kind} ${sum.currency}`}
              name={`${words(`fundingKind.${sum.kind}`)}, ${sum.currency}`}
              values={sum}
              currency={sum.currency}
            />
          ))}
        </tbody>
        <tbody>
          {byGoal.flatMap(({ key, projects, money }) => [
            <Row key={`${key}`} name={goalName(key)} values={projects} />,
            ...money
              .filter(({ kind }) => kind === paid)
              .map((sum) => (
                <Row
                  key={`${key} ${sum.currency}`}
                  name={`${goalName(key)}: ${words(`fundingKind.${sum.kind}`)}, ${sum.currency}`}
                  values={sum}
                  currency={sum.currency}
                />
              )),
          ])}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  name: string;
  values: Difference;
  /** For sums; counts have none. */
  currency?: ShownCurrency;
}

function Row({ name, values: { a, b, difference, percent }, currency }: RowProps) {
  const language = useView(({ lang }) => lang);
  const write = (value: number) => written(value, currency, language);
  const exact = (value: number) =>
    currency === undefined ? undefined : exactMoney(value, currency, language);
  const sign = difference > 0 ? '+' : '';
  return (
    <tr>
      <th scope="row">{name}</th>
      <td title={exact(a)}>{write(a)}</td>
      <td title={exact(b)}>{write(b)}</td>
      <td title={exact(difference)}>
        {difference === 0 ? '=' : `${sign}${write(difference)}`}
        {difference !== 0 && percent !== null && ` (${sign}${percent} %)`}
      </td>
    </tr>
  );
}

const written = (value: number, currency: ShownCurrency | undefined, language: Language): string =>
  currency === undefined
    ? new Intl.NumberFormat(language).format(value)
    : roundMoney(value, currency, language);
