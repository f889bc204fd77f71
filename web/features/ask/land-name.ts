import type { Near } from '@stratlas/server/contract';
import type { TFunction } from 'i18next';

/**
 * How a piece of land is called.
 * @param name of the place, where there is one
 * @param number writes a number in the page's language
 */
export function landName(
  near: Near,
  name: string,
  t: TFunction<'ask'>,
  number: (value: number) => string,
): string {
  switch (near.kind) {
    case 'place':
      return near.km === 0
        ? t('land.place', { name })
        : t('land.around', { name, km: number(near.km) });
    case 'circle': {
      const [lon, lat] = near.centre;
      return t('land.circle', { km: number(near.km), lat: number(lat), lon: number(lon) });
    }
    case 'polygon':
      return t('land.polygon');
    case 'corridor':
      return t('land.corridor', { km: number(near.km) });
  }
}
