import type { Line, ListName } from '../../columns/column.ts';

/** What a member of a list is where a file does not say. Guesses of tasks wait for a person. */
export const defaults: Readonly<Record<ListName, Line>> = {
  items: { state: 'proposed' },
  places: {
    placeId: null,
    geometry: null,
    lon: null,
    lat: null,
    precision: 'exact',
    method: 'given',
    confidence: 1,
    quote: '',
  },
  funding: {
    sourceClass: 'other',
    kind: 'planned',
    amountMinor: null,
    currency: 'UAH',
    year: null,
    untilYear: null,
    covers: 'whole',
    note: '',
  },
  indicators: {
    nameUk: '',
    nameEn: '',
    unit: '',
    baseline: null,
    baselineYear: null,
    year: null,
    target: null,
    actual: null,
  },
  activities: { titleUk: '', titleEn: '', start: null, end: null },
  participants: { role: 'implementing' },
  identifiers: { scheme: 'other' },
  sources: { title: '', url: null, licence: '', note: '', row: null },
};

/** By these a line is the same member, although something else of it changed. */
export const identity: Readonly<Record<ListName, readonly string[]>> = {
  items: ['code'],
  places: ['placeId', 'geometry', 'lon', 'lat'],
  funding: ['funder', 'kind', 'year', 'currency'],
  indicators: ['nameUk', 'nameEn', 'year'],
  activities: ['titleUk', 'titleEn'],
  participants: ['organisation', 'role'],
  identifiers: ['scheme', 'id'],
  sources: ['title', 'row'],
};
