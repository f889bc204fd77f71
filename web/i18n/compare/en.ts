import type { Messages } from '../messages.ts';
import type { ukCompare } from './uk.ts';

/** The words of comparing in English. */
export const enCompare = {
  hint: 'A is the filter that the whole page follows; B is what it is compared with. A curtain divides the map: A on the left, B on the right.',
  a: 'A',
  b: 'B',
  everything: 'everything',
  swap: 'Swap',
  take: 'Take A for B',
  clear: 'Clear B',
  year: 'Year',
  anyYear: 'all years',
  place: 'Raion or hromada',
  anyPlace: 'whole oblast',
  caption: 'What differs between A and B',
  figure: 'Figure',
  difference: 'Difference',
  projects: { total: 'Projects in all', map: 'of them on the map', shelf: 'of them off the map' },
  noGoal: 'Without a task',
  failed: 'The figures could not be loaded.',
  curtain: 'Curtain between A and B',
} satisfies Messages<typeof ukCompare>;
