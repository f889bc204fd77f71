import '../../i18n/standards/add.ts';
import { type Filter, type Standard, standards } from '@stratlas/server/contract';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import panel from '../../ui/panel.module.css';
import { LossReport } from './LossReport.tsx';
import styles from './Standards.module.css';
import { standardNames } from './standard-links.ts';

interface Props {
  filter: Filter;
  /** Only what lies, or may lie, in this piece of land. */
  near?: string | undefined;
}

/** The formats of donors and of the state: whoever chooses one sees first what it cannot hold. */
export function StandardLinks({ filter, near }: Props) {
  const { t } = useTranslation('standards');
  const [chosen, choose] = useState<Standard | null>(null);
  const report = useId();
  return (
    <section className={styles.standards} aria-label={t('title')}>
      <h3>{t('title')}</h3>
      <p className={panel.note}>{t('hint')}</p>
      <p className={styles.choices}>
        {standards.map((standard) => (
          <button
            key={standard}
            type="button"
            aria-expanded={chosen === standard}
            aria-controls={report}
            onClick={() => choose(chosen === standard ? null : standard)}
          >
            {standardNames[standard]}
          </button>
        ))}
      </p>
      <div id={report}>
        {chosen && <LossReport key={chosen} standard={chosen} filter={filter} near={near} />}
      </div>
    </section>
  );
}
