import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Every data file of this package, by the part it plays; paths are relative to this folder. */
export const seedFiles = {
  text: 'strategy/luhansk-2021-2027.uk.txt',
  sums: 'strategy/luhansk-2021-2027.uk.sums',
  english: 'strategy/luhansk-2021-2027.en.csv',
  titles: 'strategy/titles.csv',
  scopes: 'links/scopes.csv',
  links: 'links/links.csv',
  glossary: 'glossary.csv',
  investments: 'investments/investments.csv',
  funding: 'investments/funding.csv',
  organisations: 'investments/organisations.csv',
  participants: 'investments/participants.csv',
  identifiers: 'investments/identifiers.csv',
  reviews: 'investments/review.csv',
  taskReviews: 'investments/task-review.csv',
  projectPlaces: 'investments/places.csv',
  merges: 'investments/merges.csv',
  exchangeRates: 'investments/exchange-rates.csv',
} as const;

/** The file as it is: no byte order mark or line end is changed, so offsets hold. */
export function readSeed(file: string): string {
  return readFileSync(new URL(file, import.meta.url), 'utf8');
}

/** SHA-256 over all data files: a database compiled from them is stale when it differs. */
export function fingerprintOf(read: (file: string) => string = readSeed): string {
  const hash = createHash('sha256');
  for (const file of Object.values(seedFiles)) hash.update(`${file}\0${read(file)}\0`);
  return hash.digest('hex');
}
