import type { ProjectDetail } from '@stratlas/server/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { organisationsQuery } from '../../api/register-queries.ts';
import { changeFilter, useView } from '../../state/view-store.ts';
import { nameOf } from '../../ui/item-words.ts';
import panel from '../../ui/panel.module.css';
import { AsWritten } from './AsWritten.tsx';
import { exactMoney } from './money.ts';
import styles from './Register.module.css';

type Sum = ProjectDetail['funding'][number];

/** Every sum of a project to the last unit, with why it is not counted where it is not. */
export function ProjectFunding({ funding }: Pick<ProjectDetail, 'funding'>) {
  const { t } = useTranslation();
  if (funding.length === 0) return null;
  return (
    <section className={panel.section}>
      <h3>{t('project.funding')}</h3>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('project.year')}</th>
            <th scope="col">{t('project.funder')}</th>
            <th scope="col">{t('project.amount')}</th>
          </tr>
        </thead>
        <tbody>
          {funding.map((sum) => (
            <SumRow key={JSON.stringify(sum)} sum={sum} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function SumRow({ sum }: { sum: Sum }) {
  const { t } = useTranslation();
  const language = useView(({ lang }) => lang);
  const funder = useQuery(organisationsQuery()).data?.get(sum.funder);
  const { year, untilYear, amountMinor, currency, kind, leftOut, sourceClass, note } = sum;
  return (
    <tr className={leftOut === null ? undefined : styles.out}>
      <td>
        {year ?? t('project.unknownYear')}
        {untilYear !== null && untilYear !== year && `–${untilYear}`}
      </td>
      <td>
        <button type="button" onClick={() => changeFilter({ funder: [sum.funder] })}>
          {funder ? nameOf(funder, language) : sum.funder}
        </button>
        <br />
        <span className={panel.note}>
          {t(`sourceClass.${sourceClass}`)}
          {note !== '' && (
            <>
              {'. '}
              {t('project.inSource')} «<AsWritten text={note} />»
            </>
          )}
        </span>
      </td>
      <td>
        {amountMinor === null
          ? t('project.unknownAmount')
          : exactMoney(amountMinor, currency, language)}
        <br />
        <span className={panel.note}>
          {t(`fundingKind.${kind}`).toLowerCase()}
          {leftOut !== null && <>; {t(`leftOutReason.${leftOut}`)}</>}
        </span>
      </td>
    </tr>
  );
}
