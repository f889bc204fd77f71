import type { ProjectDetail } from '@stratlas/server/contract';
import { useTranslation } from 'react-i18next';
import { useView } from '../../state/view-store.ts';
import panel from '../../ui/panel.module.css';
import { AsWritten } from './AsWritten.tsx';
import styles from './Register.module.css';

/** Results in figures: where it began, what was planned and what came of it, by year. */
export function Indicators({ indicators }: Pick<ProjectDetail, 'indicators'>) {
  const { t } = useTranslation();
  const language = useView(({ lang }) => lang);
  if (indicators.length === 0) return null;
  const number = (value: number | null) =>
    value === null ? '–' : new Intl.NumberFormat(language).format(value);
  return (
    <section className={panel.section}>
      <h3>{t('project.indicators')}</h3>
      {indicators.map(({ nameUk, nameEn, unit, baseline, baselineYear, values }) => (
        <table key={nameUk} className={styles.table}>
          <caption>
            <AsWritten text={(language === 'en' && nameEn) || nameUk} />, <AsWritten text={unit} />
            {baseline !== null && (
              <span className={panel.aside}>
                {' '}
                · {t('project.baseline')}: {number(baseline)}
                {baselineYear !== null && ` (${baselineYear})`}
              </span>
            )}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('project.year')}</th>
              <th scope="col">{t('project.target')}</th>
              <th scope="col">{t('project.actual')}</th>
            </tr>
          </thead>
          <tbody>
            {values.map(({ year, target, actual }) => (
              <tr key={year}>
                <td>{year}</td>
                <td>{number(target)}</td>
                <td>{number(actual)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </section>
  );
}
