import type { Scope } from '@stratlas/server/contract';
import { useTranslation } from 'react-i18next';
import { changeFilter, useView } from '../../state/view-store.ts';
import styles from './Shelf.module.css';

const toggled = (chosen: readonly Scope[], scope: Scope): Scope[] =>
  chosen.includes(scope) ? chosen.filter((one) => one !== scope) : [...chosen, scope];

/** The shelf by scope; each number narrows the page to its scope, and widens it again. */
export function ScopeButtons({ shelfByScope }: { shelfByScope: ReadonlyMap<Scope, number> }) {
  const { t } = useTranslation();
  const chosen = useView(({ filter }) => filter.scope);
  const scopes = new Set([...shelfByScope.keys(), ...chosen]);
  return (
    <span className={styles.scopes}>
      {[...scopes].map((scope) => (
        <button
          key={scope}
          type="button"
          className={styles.scope}
          title={t('shelf.filterBy', { scope: t(`scope.${scope}`) })}
          aria-pressed={chosen.includes(scope)}
          onClick={() => changeFilter({ scope: toggled(chosen, scope) })}
        >
          {t(`scope.${scope}`)} <strong>{shelfByScope.get(scope) ?? 0}</strong>
        </button>
      ))}
    </span>
  );
}
