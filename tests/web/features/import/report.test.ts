import { expect, test } from 'vitest';
import type { ImportProblem, ImportReport, ImportRow } from '../../../../server/contract/index.ts';
import {
  canImport,
  headingsOf,
  mendable,
  rowsWith,
  saidIn,
  spotOf,
} from '../../../../web/features/import/report.ts';

const problem = (given: Partial<ImportProblem> = {}): ImportProblem => ({
  code: 'unknown_place',
  weight: 'error',
  table: null,
  row: 5,
  column: 'Район',
  cell: 'C5',
  value: 'Десь',
  mend: null,
  messageUk: 'Місця «Десь» не знайдено.',
  messageEn: 'No place "Десь" was found.',
  ...given,
});

const row = (given: Partial<ImportRow> = {}): ImportRow => ({
  table: 'plan.csv',
  row: 2,
  id: 'a',
  title: 'Міст',
  outcome: 'new',
  changes: [],
  problems: [],
  ...given,
});

const report = (given: Partial<ImportReport> = {}): ImportReport => ({
  importId: null,
  format: 'csv',
  fileName: 'plan.csv',
  tables: [],
  counts: { new: 1, changed: 0, same: 0, error: 0 },
  problems: [],
  rows: [row()],
  notListed: 0,
  ...given,
});

test('all of a file is imported, or nothing: one wrong row keeps it back', () => {
  expect(canImport(report())).toBe(true);
  expect(canImport(report({ counts: { new: 1, changed: 0, same: 0, error: 1 } }))).toBe(false);
});

test('a file that is wrong as a whole, or brings nothing new, is not imported; a notice is no hindrance', () => {
  expect(canImport(report({ problems: [problem()] }))).toBe(false);
  expect(canImport(report({ problems: [problem({ weight: 'notice' })] }))).toBe(true);
  expect(canImport(report({ counts: { new: 0, changed: 0, same: 9, error: 0 } }))).toBe(false);
});

test('rows are counted once for a mend, however many cells of them need it', () => {
  const swapped = problem({ mend: 'swap_axes' });
  const rows = [row({ problems: [swapped, swapped] }), row({ problems: [problem()] })];
  expect(mendable(report({ rows }), 'swap_axes')).toBe(1);
});

test('rows are listed by what comes of them', () => {
  const rows = [row({ outcome: 'error' }), row()];
  expect(rowsWith(report({ rows }), null)).toHaveLength(2);
  expect(rowsWith(report({ rows }), 'error')).toEqual([rows[0]]);
  expect(rowsWith(report({ rows }), 'changed')).toEqual([]);
});

test('a problem says where and what in the language of the page', () => {
  expect(spotOf(problem())).toBe('C5 «Район»');
  expect(spotOf(problem({ cell: null, column: null }))).toBe('5');
  expect(spotOf(problem({ cell: null, column: null, row: null }))).toBe('');
  expect(saidIn(problem(), 'uk')).toBe('Місця «Десь» не знайдено.');
  expect(saidIn(problem(), 'en')).toBe('No place "Десь" was found.');
});

test('a heading is chosen once, though it stands on several sheets', () => {
  const sheet = (name: string, ...headings: [string, string | null, string][]) => ({
    name,
    rows: 1,
    headings: headings.map(([heading, column]) => ({ heading, column })),
    samples: headings.map(([, , sample]) => sample),
  });
  const tables = [
    sheet('Проєкти', ['Код', 'id', 'a-1'], ['Примітка', null, 'так']),
    sheet('Кошти', ['Код', 'id', 'a-1']),
  ];
  expect(headingsOf(report({ tables }))).toEqual([
    { heading: 'Код', column: 'id', sample: 'a-1' },
    { heading: 'Примітка', column: null, sample: 'так' },
  ]);
});
