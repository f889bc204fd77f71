import { useTranslation } from 'react-i18next';
import { changeView, useView } from '../../state/view-store.ts';
import styles from './Register.module.css';

const choices = ['UAH', 'EUR', 'USD'] as const;

/** Leaves every sum in its own currency, or shows all in one. */
export function CurrencyChoice() {
  const { t } = useTranslation();
  const chosen = useView((view) => view.in);
  const choose = (value: string) =>
    changeView({ in: choices.find((one) => one === value) ?? null });
  return (
    <select
      className={styles.measure}
      aria-label={t('register.in.label')}
      value={chosen ?? ''}
      onChange={({ target }) => choose(target.value)}
    >
      <option value="">{t('register.in.own')}</option>
      {choices.map((one) => (
        <option key={one} value={one}>
          {t(`register.in.${one}`)}
        </option>
      ))}
    </select>
  );
}
