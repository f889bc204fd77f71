import { expect, test } from 'vitest';
import { asksForUnfunded } from '../../../../web/features/donor/asks-for-unfunded.ts';
import { sheetReasons, sourcesOf } from '../../../../web/features/donor/sheet.ts';

const from = (title: string | null) => ({ source: title === null ? null : { title, url: null } });

test('each source is named once, the commonest first', () => {
  expect(sourcesOf([from('a'), from('b'), from(null), from('b')])).toEqual(['b', 'a']);
  expect(sourcesOf([])).toEqual([]);
});

test('each reason for leaving a sum out is named once', () => {
  const row = {
    projectId: 'x',
    titleUk: '',
    titleEn: '',
    funder: 'eib',
    kind: 'planned' as const,
    currency: 'UAH' as const,
    amountMinor: 1,
    year: 2020,
  };
  const rows = (['component', 'no_year', 'component'] as const).map((reason) => ({
    ...row,
    reason,
  }));
  expect(sheetReasons(rows)).toEqual(['component', 'no_year']);
});

test('a filter of ideas and plans alone asks for what is not funded', () => {
  expect(asksForUnfunded({ status: ['idea', 'planned'] })).toBe(true);
  expect(asksForUnfunded({ status: ['idea', 'completed'] })).toBe(false);
  expect(asksForUnfunded({ status: [] })).toBe(false);
});
