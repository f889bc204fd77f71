import { useTranslation } from 'react-i18next';
import type { Strategy } from '../../state/strategy.ts';
import { changeFilter, resetFilter, useView } from '../../state/view-store.ts';
import { Icon } from '../../ui/Icon.tsx';
import { type Chip, chipsOf, without } from './chips.ts';
import styles from './FilterChips.module.css';
import { useChipName } from './use-chip-name.ts';

/** What narrows the map now, each part removable; nothing while nothing does. */
export function FilterChips({ strategy }: { strategy: Strategy }) {
  const { t } = useTranslation();
  const filter = useView((view) => view.filter);
  const chips = chipsOf(filter);
  if (chips.length === 0) return null;
  return (
    <section className={styles.chips} aria-label={t('filter.label')} data-chips>
      {chips.map((chip) => (
        <FilterChip
          key={`${chip.field} ${chip.value}`}
          chip={chip}
          strategy={strategy}
          onRemove={() => changeFilter(without(filter, chip))}
        />
      ))}
      <button type="button" className={styles.clear} onClick={resetFilter}>
        {t('filter.clear')}
      </button>
    </section>
  );
}

interface Props {
  chip: Chip;
  strategy: Strategy;
  onRemove: () => void;
}

function FilterChip({ chip, strategy, onRemove }: Props) {
  const { t } = useTranslation();
  const name = useChipName(chip, strategy);
  return (
    <button
      type="button"
      className={styles.chip}
      title={name}
      aria-label={t('filter.remove', { name })}
      onClick={onRemove}
    >
      <span>{name}</span>
      <Icon name="close" />
    </button>
  );
}
