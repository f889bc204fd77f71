import type { Indicator, ProjectRecord } from '@stratlas/seeds/project';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../ui/IconButton.tsx';
import { yearsBetween } from '../draft/dates.ts';
import { write } from '../draft/session.ts';
import styles from '../form/Form.module.css';
import { LineInput, NumberInput } from '../form/inputs.tsx';
import { ListSection } from './ListSection.tsx';

/** What can be measured: where it stood, and what is planned and reached year by year. */
export function Indicators({
  indicators,
  start,
  end,
}: Pick<ProjectRecord, 'indicators' | 'start' | 'end'>) {
  const { t } = useTranslation('editor');
  const blank: Indicator = {
    nameUk: '',
    nameEn: '',
    unit: '',
    baseline: null,
    baselineYear: null,
    values: yearsBetween(start, end).map((year) => ({ year, target: null, actual: null })),
  };
  return (
    <ListSection
      path="indicators"
      rows={indicators}
      onRows={(rows) => write({ indicators: rows })}
      blank={blank}
      addLabel={t('results.add')}
      nameOf={({ nameUk }) => nameUk}
    >
      {(indicator, path, change) => (
        <>
          <IndicatorHead indicator={indicator} path={path} onChange={change} />
          <IndicatorYears indicator={indicator} path={path} onChange={change} />
        </>
      )}
    </ListSection>
  );
}

interface Props {
  indicator: Indicator;
  path: string;
  onChange: (change: Partial<Indicator>) => void;
}

function IndicatorHead({ indicator, path, onChange }: Props) {
  const { t } = useTranslation('editor');
  const { nameUk, nameEn, unit, baseline, baselineYear } = indicator;
  return (
    <div className={styles.grid}>
      <LineInput
        className={styles.wide}
        path={`${path}.nameUk`}
        label={t('results.indicator')}
        lang="uk"
        value={nameUk}
        onValue={(text) => onChange({ nameUk: text })}
      />
      <LineInput
        className={styles.wide}
        path={`${path}.nameEn`}
        label={t('results.indicatorEn')}
        lang="en"
        value={nameEn}
        onValue={(text) => onChange({ nameEn: text })}
      />
      <LineInput
        path={`${path}.unit`}
        label={t('results.unit')}
        max={40}
        value={unit}
        onValue={(text) => onChange({ unit: text })}
      />
      <NumberInput
        path={`${path}.baseline`}
        label={t('results.baseline')}
        value={baseline}
        onValue={(value) => onChange({ baseline: value })}
      />
      <NumberInput
        path={`${path}.baselineYear`}
        label={t('results.baselineYear')}
        value={baselineYear}
        onValue={(value) => onChange({ baselineYear: value })}
      />
    </div>
  );
}

function IndicatorYears({ indicator, path, onChange }: Props) {
  const { t } = useTranslation('editor');
  const { values } = indicator;
  const next = (values.at(-1)?.year ?? new Date().getFullYear() - 1) + 1;
  const changeYear = (index: number, change: Partial<Indicator['values'][number]>) =>
    onChange({
      values: values.map((value, at) => (at === index ? { ...value, ...change } : value)),
    });
  return (
    <div className={styles.list}>
      {values.map(({ year, target, actual }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a year changes while it is typed
        <div key={index} className={styles.year}>
          <NumberInput
            path={`${path}.values.${index}.year`}
            label={t('results.year')}
            value={year}
            onValue={(value) => changeYear(index, { year: value ?? 0 })}
          />
          <NumberInput
            path={`${path}.values.${index}.target`}
            label={t('results.target')}
            value={target}
            onValue={(value) => changeYear(index, { target: value })}
          />
          <NumberInput
            path={`${path}.values.${index}.actual`}
            label={t('results.actual')}
            value={actual}
            onValue={(value) => changeYear(index, { actual: value })}
          />
          <IconButton
            icon="close"
            label={t('removeNamed', { name: year })}
            onClick={() => onChange({ values: values.toSpliced(index, 1) })}
          />
        </div>
      ))}
      <div className={styles.actions}>
        <IconButton
          icon="plus"
          label={t('results.addYear')}
          wordy
          onClick={() =>
            onChange({ values: [...values, { year: next, target: null, actual: null }] })
          }
        />
      </div>
    </div>
  );
}
