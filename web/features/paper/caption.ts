import type { Language, View } from '@stratlas/server/contract';
import type { QueryClient } from '@tanstack/react-query';
import { i18n } from '../../i18n/i18n.ts';
import { metresPerPixel, type Shot } from '../../map/picture/mercator.ts';
import { roundLength } from '../../map/picture/scale.ts';
import { headingOf } from './content.ts';

/** What stands on a picture that leaves the atlas: whose it is, how old, and how long a kilometre is. */
export interface Caption {
  title: string;
  text: string;
  /** In CSS pixels, with its words. */
  bar: { length: number; words: string };
}

export async function captionOf(
  view: View,
  language: Language,
  client: QueryClient,
  shot: Shot,
): Promise<Caption> {
  const { title, date, sources } = await headingOf(view, language, client);
  const t = i18n.getFixedT(language, 'paper');
  const metres = roundLength(120 * metresPerPixel(shot));
  const words =
    metres >= 1000 ? `${metres / 1000} ${t('strip.kilometres')}` : `${metres} ${t('strip.metres')}`;
  const dated = date === '' ? '' : t('date', { date });
  return {
    title,
    text: [title, dated, sources].filter(Boolean).join(' · '),
    bar: { length: metres / metresPerPixel(shot), words },
  };
}
