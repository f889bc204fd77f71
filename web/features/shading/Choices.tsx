import { type Measure, unitKinds, type View } from '@stratlas/server/contract';
import { useTranslation } from 'react-i18next';
import { changeView, useView } from '../../state/view-store.ts';
import { Select } from '../../ui/Select.tsx';
import styles from './Shading.module.css';

const paidKinds = ['planned', 'committed', 'disbursed'] as const satisfies View['paid'][];
const currencies = ['UAH', 'EUR', 'USD'] as const;

/** Which units, which of these measures, and for sums which money: parts of the view. */
export function Choices({ measures }: { measures: readonly Measure[] }) {
  const { t } = useTranslation('units');
  const measure = useView((view) => view.measure);
  const shown = measures.includes(measure) ? measure : (measures[0] ?? measure);
  return (
    <div className={styles.choices}>
      <UnitsChoice />
      <Select
        className={styles.choice}
        label={t('measure.label')}
        value={shown}
        options={measures.map((id) => ({ id, name: t(`measure.${id}`) }))}
        onChoose={(chosen) => changeView({ measure: chosen })}
      />
      {(shown === 'sum' || shown === 'per-head') && <MoneyChoices />}
    </div>
  );
}

export function UnitsChoice() {
  const { t } = useTranslation('units');
  const units = useView((view) => view.units);
  return (
    <Select
      className={styles.choice}
      label={t('units.label')}
      value={units}
      options={unitKinds.map((id) => ({ id, name: t(`units.${id}`) }))}
      onChoose={(chosen) => changeView({ units: chosen })}
    />
  );
}

function MoneyChoices() {
  const { t } = useTranslation('units');
  const { t: word } = useTranslation();
  const paid = useView((view) => view.paid);
  const currency = useView((view) => view.in ?? 'UAH');
  return (
    <>
      <Select
        className={styles.choice}
        label={t('paid.label')}
        value={paid}
        options={paidKinds.map((id) => ({ id, name: word(`fundingKind.${id}`) }))}
        onChoose={(chosen) => changeView({ paid: chosen })}
      />
      <Select
        className={styles.choice}
        label={t('currency.label')}
        value={currency}
        options={currencies.map((id) => ({ id, name: word(`register.in.${id}`) }))}
        onChoose={(chosen) => changeView({ in: chosen })}
      />
    </>
  );
}
