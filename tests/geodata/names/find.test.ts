import { expect, test } from 'vitest';
import { findPlaces, indexNames, loadGeodata } from '../../../geodata/index.ts';

const { places } = loadGeodata();
const index = indexNames(places);
const found = (query: string, limit?: number) =>
  findPlaces(index, query, limit).map(({ place }) => place);
const first = (query: string) => found(query, 1)[0];

test.each([
  'Северодонецьк',
  'Сєвєродонецьк',
  'Сєверодонецьк',
  'Сіверськодонецьк',
  'Sievierodonetsk',
  'Severodonetsk',
  'Siverskodonetsk',
  'сєвєродонецьк',
])('«%s» finds the city of Siverskodonetsk', (query) => {
  expect(first(query)?.id).toBe('UA44120110010072887');
});

test.each([
  ['Первомайськ', 'Сокологірськ'],
  ['Молодогвардійськ', 'Отаманівка'],
  ['Новопсков', 'Айдар'],
  ['Красний Луч', 'Хрустальний'],
  ['Стаханов', 'Кадіївка'],
  ['Krasnodon', 'Сорокине'],
  ['Новоастрахань', 'Гузіївка'],
  ['Lugansk', 'Луганськ'],
  ['Кременський район', 'Кремінський район (до 2020 року)'],
  ['Северодонецька міська рада', 'Сєвєродонецька міська громада'],
  ['Попасна-Куп’янськ', 'Попасна – Куп’янськ (Вузловий)'],
  ['ЛНАУ', 'Луганський національний аграрний університет (переміщений)'],
])('the older or shorter name «%s» finds %s', (query, name) => {
  expect(first(query)?.nameUk).toBe(name);
});

test('the two settlements named Хрустальний both come, the city before the other', () => {
  expect(found('Хрустальний', 2).map(({ attributes }) => attributes.category)).toEqual([
    'city',
    'town',
  ]);
});

test('every name and every alias finds its place', () => {
  const lost = places.flatMap((place) =>
    [place.nameUk, place.nameEn, ...place.aliases.map(({ form }) => form)].filter(
      (form) => !found(form, 60).includes(place),
    ),
  );
  expect(lost).toEqual([]);
});

test('a beginning or a word from the middle is enough', () => {
  expect(found('Станич').map(({ nameUk }) => nameUk)).toContain(
    'Станично-Луганська селищна громада',
  );
  expect(found('steppe', 5).map(({ id }) => id)).toContain('pa-lpz-striltsivskyi-step');
});

test('an empty or meaningless query finds nothing', () => {
  expect(found('  ')).toEqual([]);
  expect(found('–')).toEqual([]);
  expect(found('нема такого')).toEqual([]);
});
