import type { Messages } from '../messages.ts';
import type { ukSpots } from './uk.ts';

/** Words of the signs of projects, in English; they come with the map's legend. */
export const enSpots = {
  size: 'Size of a sign is its sum: {{kind}}, in {{currency}}',
  currency: { UAH: 'hryvnias', EUR: 'euros', USD: 'US dollars' },
  less: 'up to {{sum}}, or no sum',
  from: 'from {{sum}}',
  pie: 'Slices are the shares of projects by goal; the words below are their number and their sum. A project at several places carries its share of the sum at each.',
  converted:
    '≈ is converted at the average rate of each year; + has more sums, without a rate, which are not added.',
  partial: 'and more without a rate',
} satisfies Messages<typeof ukSpots>;
