import type { ImportProblem } from '@stratlas/server/contract';
import { useTranslation } from 'react-i18next';
import { useView } from '../../state/view-store.ts';
import styles from './Import.module.css';
import { saidIn, spotOf } from './report.ts';

/** What is wrong or worth a look, cell by cell, and what to do. */
export function ProblemList({ problems }: { problems: readonly ImportProblem[] }) {
  const { t } = useTranslation('import');
  const language = useView(({ lang }) => lang);
  if (problems.length === 0) return null;
  return (
    <ul className={styles.problems}>
      {problems.map((one) => (
        <li key={JSON.stringify(one)} data-weight={one.weight}>
          <span className={styles.weight}>
            {t(one.weight === 'error' ? 'result.mistake' : 'result.notice')}
          </span>
          {spotOf(one) !== '' && <strong>{spotOf(one)}</strong>} {saidIn(one, language)}
        </li>
      ))}
    </ul>
  );
}
