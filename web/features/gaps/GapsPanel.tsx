import '../../i18n/units/add.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useView } from '../../state/view-store.ts';
import panel from '../../ui/panel.module.css';
import { Choice } from '../shading/Choice.tsx';
import { UnitsChoice } from '../shading/Choices.tsx';
import styles from './Gaps.module.css';
import { GapsBy } from './GapsBy.tsx';
import { IncompleteList } from './IncompleteList.tsx';

const sorts = ['task', 'place', 'incomplete'] as const;

/** Where the strategy has no project, and which records keep the register from saying more. */
export function GapsPanel() {
  const { t } = useTranslation('units');
  const [sort, setSort] = useState<(typeof sorts)[number]>('task');
  const filter = useView((view) => view.filter);
  return (
    <div className={styles.panel}>
      <header className={styles.head}>
        <h2 className={panel.title}>{t(`gaps.title.${sort}`)}</h2>
        <Choice
          label={t('gaps.sort')}
          value={sort}
          options={sorts.map((id) => ({ id, name: t(`gaps.sorts.${id}`) }))}
          onChoose={setSort}
        />
        {sort !== 'incomplete' && <UnitsChoice />}
      </header>
      {sort === 'incomplete' ? <IncompleteList filter={filter} /> : <GapsBy by={sort} />}
    </div>
  );
}
