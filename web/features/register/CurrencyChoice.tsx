import { useTranslation } from 'react-i18next';
import { changeView, useView } from '../../state/view-store.ts';
import styles from './Register.module.css';

const choices = [null, 'UAH', 'EUR', 'USD'] as const;

/** Leaves every sum in its own currency, or shows all in one. */
export function CurrencyChoice() {
  const { t } = useTranslation();
  const chosen = useView((view) => view.in);
  return (
    <fieldset className={styles.choices} aria-label={t('register.in.label')}>
      {choices.map((one) => (
        <button
          key={one}
          type="button"
          className={styles.choice}
          aria-pressed={one === chosen}
          onClick={() => changeView({ in: one })}
        >
          {t(`register.in.${one ?? 'own'}`)}
        </button>
      ))}
    </fieldset>
  );
}
