import type { ProjectAnswer } from '@stratlas/server/contract';
import { useTranslation } from 'react-i18next';
import { useView } from '../../state/view-store.ts';
import { AsWritten } from '../register/AsWritten.tsx';
import { exactMoney, mainSum } from '../register/money.ts';
import { titleOf, yearsIn } from '../register/project-words.ts';
import styles from './PrintSheet.module.css';
import { rowsOnSheet, sourcesOf } from './sheet.ts';

interface Props {
  projects: readonly ProjectAnswer[];
  /** Of all of them. */
  count: number;
}

/** The first projects with the sum that says most of each, and where they are known from. */
export function SheetProjects({ projects, count }: Props) {
  const { t } = useTranslation('donor');
  const { t: common } = useTranslation();
  const language = useView(({ lang }) => lang);
  const shown = projects.slice(0, rowsOnSheet);
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('sheet.title')}</th>
            <th scope="col">{t('sheet.years')}</th>
            <th scope="col">{t('sheet.money')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((project) => {
            const sum = mainSum(project.funding);
            return (
              <tr key={project.id}>
                <td>
                  <AsWritten text={titleOf(project, language)} />
                </td>
                <td>{yearsIn(project.funding)}</td>
                <td>
                  {sum &&
                    `${exactMoney(sum.amountMinor, sum.currency, language)}, ${common(`fundingKind.${sum.kind}`).toLowerCase()}`}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {count > shown.length && <p>{t('sheet.more', { count: count - shown.length })}</p>}
      <p>
        {t('sources')}: {sourcesOf(shown).join('; ')}
      </p>
    </>
  );
}
