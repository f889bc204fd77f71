import type { Funding } from '@stratlas/seeds/project';
import {
  columnIndexes,
  type Period,
  periodKey,
  type MoneyTable as Table,
  totalOf,
} from '@stratlas/server/contract/editing';
import { useTranslation } from 'react-i18next';
import { useView } from '../../../state/view-store.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { type Scale, writeAmount } from './amounts.ts';
import styles from './Money.module.css';
import { MoneyLineRow } from './MoneyLineRow.tsx';

interface Props {
  table: Table;
  funding: readonly Funding[];
  scale: Scale;
  onFunding: (funding: Funding[]) => void;
  onYear: (year: number) => void;
}

/** Sources by years with totals of both; the totals add themselves up, so they always agree. */
export function MoneyTable({ table, funding, scale, onFunding, onYear }: Props) {
  const { t } = useTranslation(['editor', 'translation']);
  const { kind, currency, columns, lines } = table;
  const periodWords = usePeriodWords();
  const all = lines.flatMap(({ cells }) => [...cells.values()]);
  const last = Math.max(...columns.map(({ year, untilYear }) => untilYear ?? year ?? 0));
  const next = (last > 0 ? last : new Date().getFullYear() - 1) + 1;
  const caption = t('money.table', {
    kind: t(`translation:fundingKind.${kind}`),
    unit: t(`money.unit.${scale}.${currency}`),
  });
  return (
    <section className={styles.scroll} aria-label={caption}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('money.source')}</th>
            {columns.map((column) => (
              <th key={periodKey(column)} scope="col">
                {periodWords(column)}
              </th>
            ))}
            <th className={styles.tools}>
              <IconButton
                icon="plus"
                label={`${t('money.addYear')}: ${next}`}
                onClick={() => onYear(next)}
              />
            </th>
            <th scope="col">{t('money.total')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, index) => (
            <MoneyLineRow
              // biome-ignore lint/suspicious/noArrayIndexKey: a line changes all that names it
              key={index}
              line={line}
              columns={columns}
              funding={funding}
              scale={scale}
              onFunding={onFunding}
            />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('money.total')}</th>
            {columns.map((column) => (
              <Sum
                key={periodKey(column)}
                funding={funding}
                indexes={columnIndexes(table, column)}
                scale={scale}
              />
            ))}
            <td />
            <Sum funding={funding} indexes={all} scale={scale} />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

interface SumProps {
  funding: readonly Funding[];
  indexes: readonly number[];
  scale: Scale;
}

/** A total, and whether some of its sums are not known. */
export function Sum({ funding, indexes, scale }: SumProps) {
  const { t } = useTranslation('editor');
  const language = useView(({ lang }) => lang);
  const { amountMinor, unknown } = totalOf(funding, indexes);
  const isPartial = unknown > 0 && unknown < indexes.length;
  return (
    <td className={styles.sum}>
      {unknown === indexes.length ? '–' : writeAmount(amountMinor, scale, language)}
      {isPartial && <small>{t('money.someUnknown')}</small>}
    </td>
  );
}

/** `2021`, `2021–2023`, or that the year is not known. */
export function usePeriodWords(): (period: Period) => string {
  const { t } = useTranslation('editor');
  return ({ year, untilYear }) =>
    year === null
      ? t('money.unknownYear')
      : untilYear === null
        ? String(year)
        : `${year}–${untilYear}`;
}
