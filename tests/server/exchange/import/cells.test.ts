import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalOf } from '../../../../server/exchange/columns/value.ts';
import { readAmount } from '../../../../server/exchange/import/cells/amount.ts';
import { readDate, readYear } from '../../../../server/exchange/import/cells/date.ts';
import { numberOf, readNumber } from '../../../../server/exchange/import/cells/number.ts';
import { measureIn } from '../../../../server/exchange/import/headings/measure.ts';

const plain = { scale: 1, currency: null };

test.each<[string | number, string, number | string, string | null]>([
  ['5486848,01', 'Сума', 548_684_801, null],
  ['5 486 848,01', 'Сума', 548_684_801, null],
  ['5\u00A0486\u00A0848.01', 'Сума', 548_684_801, null],
  ['5.486.848,01', 'Сума', 548_684_801, null],
  ['5,486,848.01', 'Сума', 548_684_801, null],
  ['5486,84801', 'Сума, тис. грн', 548_684_801, 'UAH'],
  [5486.848000000001, 'Сума, тис. грн', 548_684_800, 'UAH'],
  ['1,234', 'Сума, тис. грн', 123_400, 'UAH'],
  ['2,5 млн грн', 'Сума', 250_000_000, 'UAH'],
  ['€ 1.2 million', 'Amount', 120_000_000, 'EUR'],
  ['100 дол. США', 'Сума', 10_000, 'USD'],
  ['1,234', 'Сума', 'ambiguous_number', null],
  ['0,005', 'Сума', 'ambiguous_number', null],
  ['12,3456', 'Сума', 'bad_amount', null],
  ['-1', 'Сума', 'bad_amount', null],
  ['дорого', 'Сума', 'bad_amount', null],
  ['99999999999999999', 'Сума', 'bad_amount', null],
])('%s under «%s» is %s', (cell, heading, amountMinor, currency) => {
  const read = readAmount(cell, measureIn(heading));
  expect(read).toEqual(typeof amountMinor === 'string' ? amountMinor : { amountMinor, currency });
});

test('every amount reads back as it was written', () => {
  fc.assert(
    fc.property(fc.nat({ max: Number.MAX_SAFE_INTEGER }), (amountMinor) => {
      expect(readAmount(decimalOf(amountMinor), plain)).toEqual({ amountMinor, currency: null });
    }),
  );
});

test('every number reads back as it was written', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const read = readNumber(String(value));
      expect(typeof read === 'string' ? read : numberOf(read) + 0).toBe(value + 0);
    }),
  );
});

test.each([
  ['2021', '2021'],
  ['2021-3', '2021-03'],
  ['15.03.2021', '2021-03-15'],
  ['3.2021', '2021-03'],
  ['2021 р.', '2021'],
  [2021, '2021'],
  [new Date('2021-03-15T00:00:00Z'), '2021-03-15'],
  ['31.02.2021', 'bad_date'],
  ['колись', 'bad_date'],
])('the date %s is %s', (cell, date) => {
  expect(readDate(cell)).toBe(date);
});

test('a year may be written as a date', () => {
  expect(readYear('01.02.2021')).toBe(2021);
  expect(readYear('1890')).toBe('bad_year');
});
