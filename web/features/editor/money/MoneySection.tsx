import type { Funding, ProjectRecord } from '@stratlas/seeds/project';
import { tablesOf } from '@stratlas/server/contract/editing';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../ui/IconButton.tsx';
import { yearsBetween } from '../draft/dates.ts';
import { write } from '../draft/session.ts';
import styles from '../form/Form.module.css';
import { elementId } from '../form/issues.ts';
import { Section } from '../form/Section.tsx';
import { type Scale, scales } from './amounts.ts';
import { MoneyTable } from './MoneyTable.tsx';

/** A first line: who pays is still to be chosen. */
const blank: Funding = {
  funder: '',
  sourceClass: 'state',
  kind: 'planned',
  amountMinor: null,
  currency: 'UAH',
  year: null,
  untilYear: null,
  covers: 'whole',
  note: '',
};

/** Cost and sources: a table of sources by years for each kind and currency. */
export function MoneySection({ funding, start, end }: ProjectRecord) {
  const { t } = useTranslation('editor');
  const [scale, setScale] = useState<Scale>('thousands');
  const period = yearsBetween(start, end);
  const [added, setAdded] = useState<readonly number[]>([]);
  const years = [...period, ...added];
  const onFunding = (sums: Funding[]) => write({ funding: sums });
  return (
    <Section name="money" aside={<ScaleSwitch scale={scale} onScale={setScale} />}>
      {tablesOf(funding, years).map((table) => (
        <MoneyTable
          key={`${table.kind} ${table.currency}`}
          table={table}
          funding={funding}
          scale={scale}
          onFunding={onFunding}
          onYear={(year) => setAdded([...added, year])}
        />
      ))}
      {funding.length === 0 && <p className={styles.hint}>{t('money.empty')}</p>}
      <div className={styles.actions}>
        <IconButton
          id={elementId('funding')}
          icon="plus"
          label={t('money.addLine')}
          wordy
          onClick={() =>
            onFunding([...funding, { ...blank, year: years[0] ?? new Date().getFullYear() }])
          }
        />
      </div>
    </Section>
  );
}

/** Thousands as in the form, or whole sums. */
function ScaleSwitch({ scale, onScale }: { scale: Scale; onScale: (scale: Scale) => void }) {
  const { t } = useTranslation('editor');
  return (
    <fieldset className={styles.scale} aria-label={t('money.scale')}>
      {scales.map((one) => (
        <button key={one} type="button" aria-pressed={one === scale} onClick={() => onScale(one)}>
          {t(`money.scales.${one}`)}
        </button>
      ))}
    </fieldset>
  );
}
