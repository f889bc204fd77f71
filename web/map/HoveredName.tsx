import { useTranslation } from 'react-i18next';
import '../i18n/spots/add.ts';
import { roundMoney } from '../features/register/money.ts';
import { useView } from '../state/view-store.ts';
import { nameOf } from '../ui/item-words.ts';
import type { Hit } from './hit.ts';
import styles from './MapCanvas.module.css';
import { currencyOf } from './sign-tiles.ts';

interface Props {
  hit: Hit;
  /** In pixels of the map. */
  x: number;
  y: number;
}

/** The name of what is under the pointer; of several projects how many they are. */
export function HoveredName({ hit, x, y }: Props) {
  const { t } = useTranslation();
  const language = useView(({ lang }) => lang);
  const sum = useSum(hit);
  return (
    <div className={styles.name} style={{ left: x, top: y }} aria-hidden>
      {hit.projects > 1 ? t('register.count', { count: hit.projects }) : nameOf(hit, language)}
      {sum !== '' && ` · ${sum}`}
    </div>
  );
}

/** The money of a sign of projects in words; empty where it has none. */
function useSum({ projects, money: { sum, converted, partial } }: Hit): string {
  const { t } = useTranslation();
  const { t: ofSpots } = useTranslation('spots');
  const language = useView(({ lang }) => lang);
  const paid = useView((view) => view.paid);
  const currency = useView(currencyOf);
  if (projects === 0 || (sum === 0 && !partial)) return '';
  const words = [
    `${converted ? '≈ ' : ''}${roundMoney(sum, currency, language)}`,
    t(`fundingKind.${paid}`).toLowerCase(),
    ...(partial ? [ofSpots('partial')] : []),
  ];
  return words.join(' ');
}
