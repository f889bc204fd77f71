import '../../i18n/units/add.ts';
import { gapLists } from '@stratlas/server/contract';
import { useTranslation } from 'react-i18next';
import { changeView, useView } from '../../state/view-store.ts';
import panel from '../../ui/panel.module.css';
import { Select } from '../../ui/Select.tsx';
import { UnitsChoice } from '../shading/Choices.tsx';
import shading from '../shading/Shading.module.css';
import styles from './Gaps.module.css';
import { GapsBy } from './GapsBy.tsx';
import { IncompleteList } from './IncompleteList.tsx';

/** Where the strategy has no project, and which records keep the register from saying more. */
export function GapsPanel() {
  const { t } = useTranslation('units');
  const list = useView(({ gaps }) => gaps);
  const filter = useView((view) => view.filter);
  return (
    <div className={styles.panel}>
      <header className={styles.head}>
        <h2 className={panel.title}>{t(`gaps.title.${list}`)}</h2>
        <Select
          className={shading.choice}
          label={t('gaps.sort')}
          value={list}
          options={gapLists.map((id) => ({ id, name: t(`gaps.sorts.${id}`) }))}
          onChoose={(gaps) => changeView({ gaps })}
        />
        {list !== 'incomplete' && <UnitsChoice />}
      </header>
      {list === 'incomplete' ? <IncompleteList filter={filter} /> : <GapsBy by={list} />}
    </div>
  );
}
