import { goalOf } from '@stratlas/server/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { allPlacesQuery } from '../../api/queries.ts';
import { organisationsQuery } from '../../api/register-queries.ts';
import { useView } from '../../state/view-store.ts';
import { GoalIcon } from '../../ui/GoalIcon.tsx';
import { nameOf } from '../../ui/item-words.ts';
import { AsWritten } from '../register/AsWritten.tsx';
import { shownIn, yearsOf } from '../register/converted.ts';
import { exactMoney, roundMoney } from '../register/money.ts';
import { titleOf } from '../register/project-words.ts';
import type { ShownRow } from './column-defs.tsx';
import styles from './ProjectTable.module.css';

/** How many codes or names a cell shows before it only counts them. */
const most = 2;

export function TitleCell({ row }: { row: ShownRow }) {
  const language = useView(({ lang }) => lang);
  const title = titleOf(row, language);
  return (
    <span className={styles.title} title={title}>
      <AsWritten text={title} />
    </span>
  );
}

export function ShownCell({ onMap }: { onMap: boolean }) {
  const { t } = useTranslation('projectTable');
  return <span className={onMap ? undefined : styles.shelf}>{t(onMap ? 'onMap' : 'onShelf')}</span>;
}

export function ItemCell({ codes }: { codes: readonly string[] }) {
  return (
    <>
      {codes.slice(0, most).map((code) => (
        <span key={code} className={styles.item}>
          <GoalIcon code={goalOf(code)} /> {code}
        </span>
      ))}
      <More count={codes.length - most} />
    </>
  );
}

export function PlaceCell({ ids }: { ids: readonly string[] }) {
  return <Names ids={ids} names={useQuery(allPlacesQuery()).data} />;
}

export function FunderCell({ ids }: { ids: readonly string[] }) {
  return <Names ids={ids} names={useQuery(organisationsQuery()).data} />;
}

type Known = ReadonlyMap<string, { nameUk: string; nameEn: string }>;

function Names({ ids, names }: { ids: readonly string[]; names: Known | undefined }) {
  const language = useView(({ lang }) => lang);
  const told = ids.map((id) => {
    const found = names?.get(id);
    return found ? nameOf(found, language) : id;
  });
  return (
    <span className={styles.names} title={told.join('; ')}>
      <AsWritten text={told.slice(0, most).join('; ')} /> <More count={ids.length - most} />
    </span>
  );
}

function More({ count }: { count: number }) {
  const { t } = useTranslation('projectTable');
  return count > 0 ? <span className={styles.more}>{t('more', { count })}</span> : null;
}

export function StatusCell({ status }: { status: ShownRow['status'] }) {
  const { t } = useTranslation();
  return t(`status.${status}`);
}

/** The sums of a kind, each currency on its own; a converted one says so, and by the rates of which years. */
export function MoneyCell({
  row,
  kind,
}: {
  row: ShownRow;
  kind: ShownRow['money'][number]['kind'];
}) {
  const { t } = useTranslation();
  const language = useView(({ lang }) => lang);
  const sums = shownIn(row.money, row.in).filter(
    (sum) => sum.kind === kind && sum.amountMinor !== 0,
  );
  return sums.map(({ currency, amountMinor, rates }) => {
    const exact = exactMoney(amountMinor, currency, language);
    const rated = rates.length > 0 ? t('register.ratesOf', { years: yearsOf(rates) }) : '';
    return (
      <span key={currency} className={styles.sum} title={[exact, rated].filter(Boolean).join(', ')}>
        {rated && '≈ '}
        {roundMoney(amountMinor, currency, language)}
      </span>
    );
  });
}
