import type { Messages } from '../messages.ts';
import type { ukTime } from './uk.ts';

/** Words of the slider of years, in English; loaded with it. */
export const enTime = {
  label: 'Years',
  from: 'From year',
  to: 'To year',
  all: 'All years',
  earlier: 'A year earlier',
  later: 'A year later',
  play: 'Show year after year',
  pause: 'Stop the show',
  fold: 'Fold the years',
  unfold: 'Unfold the years',
  paid: {
    planned: '{{sum}} planned',
    committed: '{{sum}} committed',
    disbursed: '{{sum}} disbursed',
  },
} satisfies Messages<typeof ukTime>;
