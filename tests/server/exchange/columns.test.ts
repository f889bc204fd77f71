import { expect, test } from 'vitest';
import { allColumns } from '../../../server/exchange/columns/columns.ts';
import { escapeFormula, unescapeFormula } from '../../../server/exchange/columns/formula.ts';
import { targetOf } from '../../../server/exchange/import/headings/target.ts';

test('every column is found again by its key and by its heading in either language', () => {
  for (const { key, headingUk, headingEn } of allColumns) {
    for (const heading of [key, headingUk, headingEn]) {
      expect([heading, targetOf(heading)?.column.key]).toEqual([heading, key]);
    }
  }
});

test.each([
  ['Найменування проекту', undefined],
  ['НАЗВА ПРОЕКТУ', 'titleUk'],
  ['Код КАТОТТГ', 'places.placeId'],
  ['Кошторисна вартість, тис.грн.', 'funding.amountMinor'],
  ['Latitude', 'places.lat'],
  ['№ з/п', undefined],
])('«%s» means %s', (heading, key) => {
  expect(targetOf(heading)?.column.key).toBe(key);
});

test('an amount’s heading says its thousands, currency, year and kind', () => {
  expect(targetOf('Фактично профінансовано у 2021 році, тис. євро')).toMatchObject({
    scale: 1000,
    currency: 'EUR',
    year: 2021,
    kind: 'disbursed',
  });
});

test.each(['=1', '+1', '-1', '@a', '\tx', "'=1", "''-1", 'a', "'a", ''])(
  '%j is a text on its way out and the same on its way in',
  (text) => {
    const escaped = escapeFormula(text);
    expect(escaped).not.toMatch(/^[=+\-@\t\r]/);
    expect(unescapeFormula(escaped)).toBe(text);
  },
);
