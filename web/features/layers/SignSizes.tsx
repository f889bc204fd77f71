import { useTranslation } from 'react-i18next';
import '../../i18n/spots/add.ts';
import { signDiameters, signSteps } from '../../map/sign-sizes.ts';
import { currencyOf } from '../../map/sign-tiles.ts';
import { useView } from '../../state/view-store.ts';
import { roundMoney } from '../register/money.ts';
import styles from './SignLegend.module.css';

/** What the sizes of the signs of projects mean. */
export function SignSizes() {
  const { t } = useTranslation('spots');
  const { t: ofPage } = useTranslation();
  const language = useView(({ lang }) => lang);
  const paid = useView((view) => view.paid);
  const currency = useView(currencyOf);
  const [first = 0, ...steps] = signSteps(currency).map((sum) =>
    roundMoney(sum, currency, language),
  );
  const words = [t('less', { sum: first }), ...[first, ...steps].map((sum) => t('from', { sum }))];
  const kind = ofPage(`fundingKind.${paid}`).toLowerCase();
  return (
    <>
      <p>{t('size', { kind, currency: t(`currency.${currency}`) })}</p>
      <ul>
        {signDiameters.map((diameter, size) => (
          <li key={diameter}>
            <span className={styles.sign}>
              <span style={{ width: diameter, height: diameter }} />
            </span>
            {words[size]}
          </li>
        ))}
      </ul>
    </>
  );
}
