import { emptyFilter } from '@stratlas/server/contract';
import { useTranslation } from 'react-i18next';
import '../../i18n/compare/add.ts';
import { useStrategy } from '../../api/use-strategy.ts';
import { changeView, useView } from '../../state/view-store.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import panel from '../../ui/panel.module.css';
import { Skeleton } from '../../ui/Skeleton.tsx';
import styles from './Compare.module.css';
import { DifferenceTable } from './DifferenceTable.tsx';
import { FilterWords } from './FilterWords.tsx';
import { PairChoice } from './PairChoice.tsx';

/** Two filters: A is the one that the whole page reads, B is set beside it. */
export function ComparePanel() {
  const { t } = useTranslation('compare');
  const { data } = useStrategy();
  const a = useView(({ filter }) => filter);
  const against = useView((view) => view.against);
  const b = against ?? emptyFilter;
  if (data === undefined) return <Skeleton lines={8} />;
  return (
    <div className={`${panel.body} ${styles.panel}`}>
      <div className={styles.setting}>
        <p className={panel.note}>{t('hint')}</p>
        <dl className={styles.pair}>
          <dt>{t('a')}</dt>
          <dd>
            <FilterWords filter={a} strategy={data} />
          </dd>
          <dt>{t('b')}</dt>
          <dd>
            <FilterWords filter={b} strategy={data} />
          </dd>
        </dl>
        <div className={styles.acts}>
          <IconButton
            icon="swap"
            label={t('swap')}
            wordy
            onClick={() => changeView({ filter: b, against: a })}
          />
          <IconButton
            icon="copy"
            label={t('take')}
            wordy
            onClick={() => changeView({ against: a })}
          />
          <IconButton
            icon="reset"
            label={t('clear')}
            wordy
            disabled={against === null}
            onClick={() => changeView({ against: null })}
          />
        </div>
        <PairChoice a={a} b={b} />
      </div>
      <DifferenceTable a={a} b={b} strategy={data} />
    </div>
  );
}
