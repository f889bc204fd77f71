import '../../i18n/units/add.ts';
import { measures } from '@stratlas/server/contract';
import { useTranslation } from 'react-i18next';
import { changeView, useView } from '../../state/view-store.ts';
import layers from '../layers/LayersPanel.module.css';
import { Choices } from './Choices.tsx';
import { ShadeLegend } from './ShadeLegend.tsx';

/** Switches the shading of units on, and says by what they are shaded. */
export function ShadeControl() {
  const { t } = useTranslation('units');
  const isOn = useView(({ shade }) => shade);
  return (
    <fieldset className={layers.group}>
      <legend>{t('shade.title')}</legend>
      <label className={layers.layer}>
        <span>{t('shade.show')}</span>
        <input
          type="checkbox"
          checked={isOn}
          onChange={({ target }) => changeView({ shade: target.checked })}
        />
      </label>
      {isOn && <Choices measures={measures} />}
      {isOn && <ShadeLegend />}
    </fieldset>
  );
}
