import type { Filter } from '@stratlas/server/contract';
import { useTranslation } from 'react-i18next';
import type { Strategy } from '../../state/strategy.ts';
import { type Chip, chipsOf } from '../filter-chips/chips.ts';
import { useChipName } from '../filter-chips/use-chip-name.ts';

/** A filter in words: what it asks for, part by part. */
export function FilterWords({ filter, strategy }: { filter: Filter; strategy: Strategy }) {
  const { t } = useTranslation('compare');
  const chips = chipsOf(filter);
  if (chips.length === 0) return <>{t('everything')}</>;
  return chips.map((chip, index) => (
    <span key={`${chip.field} ${chip.value}`}>
      {index > 0 && ' · '}
      <ChipWords chip={chip} strategy={strategy} />
    </span>
  ));
}

const ChipWords = ({ chip, strategy }: { chip: Chip; strategy: Strategy }) => (
  <>{useChipName(chip, strategy)}</>
);
