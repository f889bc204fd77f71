import type { Language, View } from '@stratlas/server/contract';
import { i18n } from '../../i18n/i18n.ts';
import type { Palette } from '../../map/palette.ts';
import type { Box, Name } from '../../map/picture/place-labels.ts';
import { currencyOf } from '../../map/sign-tiles.ts';
import { roundMoney } from '../register/money.ts';
import { entriesOf, type Pin, type Sum } from './pins.ts';

/** The money of a pin as the map's signs write it; empty for none. `≈` is converted, `+` has more without a rate. */
function sumWords(money: Sum | null, view: View, language: Language): string {
  if (money === null) return '';
  const { sum, converted, partial } = money;
  const written = sum > 0 ? roundMoney(sum, currencyOf(view), language) : '';
  return [converted && sum > 0 ? '≈' : '', written, partial ? '+' : ''].filter(Boolean).join(' ');
}

/** What a table says of all that is at a pin: how many projects, and their money. */
export function pinAside(pin: Pin, view: View, language: Language): string {
  const sum = sumWords(pin.money, view, language);
  if (sum === '') return '';
  const t = i18n.getFixedT(language);
  const kind = t(`fundingKind.${view.paid}`).toLowerCase();
  const count = t('register.count', { count: entriesOf(pin.spots).length });
  return `${count} · ${kind}: ${sum}`;
}

/** The sums that stand beside the pins, as names that choose their places before all others. */
export const pinNames = (
  pins: readonly Pin[],
  view: View,
  language: Language,
  palette: Palette,
): Name[] =>
  pins
    .toSorted((a, b) => (b.money?.sum ?? 0) - (a.money?.sum ?? 0))
    .flatMap(({ at, radius, money }) => {
      const text = sumWords(money, view, language);
      const look = {
        ...({ size: 11, weight: 'medium', color: palette.name, opacity: 1 } as const),
        ...{ halo: palette.halo, haloWidth: 1.6, spacing: 0 },
      };
      const distance: [number, number] = [radius + 3, radius + 2];
      const anchors = ['top', 'left', 'right', 'bottom'] as const;
      return text === '' ? [] : [{ lines: [text], look, at, anchors, distance, along: null }];
    });

export const pinBoxes = (pins: readonly Pin[]): Box[] =>
  pins.map(({ at: [x, y], radius }) => ({
    x: x - radius,
    y: y - radius,
    width: 2 * radius,
    height: 2 * radius,
  }));
