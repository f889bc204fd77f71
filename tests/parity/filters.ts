import fc from 'fast-check';
import { loadGeodata } from '../../geodata/index.ts';
import { placeKinds } from '../../geodata/place.ts';
import { loadCuratedLinks, loadStrategy } from '../../seeds/index.ts';
import { projectStatuses, sourceClasses } from '../../seeds/project.ts';
import { scopes } from '../../seeds/strategy.ts';
import { emptyFilter, type Filter, maxQueryLength } from '../../server/contract/filter.ts';

const { items } = loadStrategy();

/** Every code of the strategy. */
export const itemCodes: readonly string[] = items.map(({ code }) => code);

const linked = loadCuratedLinks(items).flatMap(({ placeId }) => placeId ?? []);
const { places } = loadGeodata();
const units = places.filter(({ kind }) => ['oblast', 'raion', 'hromada'].includes(kind));

/** Places that filters ask for: those with links, the units around them, and one with none. */
export const placeIds: readonly string[] = [...new Set([...linked, ...units.map(({ id }) => id)])];

/** Words of the texts, beginnings of them, and what trips a reader that escapes wrongly. */
const words = [
  'залізниц',
  'ЗАЛІЗНИЦ',
  'railway',
  'об’єкт',
  "об'єкт",
  'вода',
  'і',
  'a',
  '2.1.2/3',
  '–',
  '%',
  '_',
  '\\',
  "'",
  '\u0000',
  'нема такого слова',
];

const anyWord = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...words) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...items).map(({ textUk }) => textUk.slice(3, 14)),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
);

/** Nothing as often as something, lest most filters ask for too much and select nothing. */
const some = <Value>(values: readonly Value[], maxLength: number): fc.Arbitrary<Value[]> =>
  values.length === 0
    ? fc.constant<Value[]>([])
    : fc.oneof(fc.constant<Value[]>([]), fc.array(fc.constantFrom(...values), { maxLength }));

const anyYear = fc.oneof(
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.integer({ min: 2014, max: 2028 }) },
);

/**
 * Filters of real codes, places, kinds, scopes and years, with words that occur and that do not.
 * @param funders ids of the organisations that there are
 */
export const filtersWith = (funders: readonly string[]): fc.Arbitrary<Filter> =>
  fc.record({
    item: some(itemCodes, 4),
    place: some(placeIds, 3),
    kind: some(placeKinds, 6),
    scope: some(scopes, 4),
    status: some(projectStatuses, 3),
    funder: some(funders, 2),
    source: some(sourceClasses, 3),
    from: anyYear,
    to: anyYear,
    q: fc
      .oneof(fc.constant<string[]>([]), fc.array(anyWord, { maxLength: 2 }))
      .map((parts) => parts.join(' ').slice(0, maxQueryLength)),
  });

/** Filters over the strategy alone, which needs no register. */
export const anyFilter = filtersWith([]);

const filter = (asked: Partial<Filter>): Filter => ({ ...emptyFilter, ...asked });

/** A written table: each field alone, fields together, words, and what selects nothing. */
export const writtenFilters: readonly (readonly [string, Filter])[] = [
  ['nothing asked', emptyFilter],
  ['a goal', filter({ item: ['2'] })],
  ['a task', filter({ item: ['2.1.2'] })],
  ['an area', filter({ item: ['2.1.2/3'] })],
  ['two items', filter({ item: ['1.1', '3.2'] })],
  ['the oblast', filter({ place: ['UA44000000000018893'] })],
  ['a raion', filter({ place: ['UA44120000000092852'] })],
  ['a hromada', filter({ place: ['UA44120110000010163'] })],
  ['railways', filter({ kind: ['railway_line'] })],
  ['mines or rivers', filter({ kind: ['coal_mine', 'river'] })],
  ['the whole oblast', filter({ scope: ['oblast_wide'] })],
  ['outside or described', filter({ scope: ['outside', 'described_area'] })],
  ['railways of a goal', filter({ item: ['2'], kind: ['railway_line'] })],
  ['a type of place in a raion', filter({ place: ['UA44120000000092852'], scope: ['place_type'] })],
  ['a word', filter({ q: 'залізниц' })],
  ['an English word in capitals', filter({ q: 'RAILWAY' })],
  ['an apostrophe', filter({ q: "об'єкт" })],
  ['a percent sign', filter({ q: '%' })],
  ['an underscore', filter({ q: '_' })],
  ['a backslash', filter({ q: '\\' })],
  ['a NUL', filter({ q: '\u0000' })],
  ['blanks', filter({ q: '   ' })],
  ['words and a goal', filter({ q: 'розвит', item: ['1', '4'] })],
  ['nothing found', filter({ q: 'нема такого слова' })],
];
