import { expect, test } from 'vitest';
import {
  codeFromPath,
  codeToPath,
  compareCodes,
  goalOf,
  isItemCode,
  isWithin,
  levelOf,
  lineage,
} from '../../../server/contract/codes.ts';

test.each(['2', '2.1', '2.1.2', '2.1.2/3', '3.3.10/12'])('%s is a code', (code) => {
  expect(isItemCode(code)).toBe(true);
});

test.each(['', '0x1', '22', '2.', '2.1.', '2.1/3', '2/3', '2.1.2.1', '2.1.2/', '2.1.2/123', ' 2'])(
  '«%s» is no code',
  (text) => {
    expect(isItemCode(text)).toBe(false);
  },
);

test('a code goes into a path with ~ and comes back', () => {
  expect(codeToPath('2.1.2/3')).toBe('2.1.2~3');
  expect(codeFromPath('2.1.2~3')).toBe('2.1.2/3');
  expect(codeFromPath('2.1.2/3')).toBe('2.1.2/3');
});

test('a code tells its level, its goal and all that is above it', () => {
  expect(['2', '2.1', '2.1.2', '2.1.2/3'].map(levelOf)).toEqual([
    'goal',
    'objective',
    'task',
    'area',
  ]);
  expect(goalOf('2.1.2/3')).toBe('2');
  expect(lineage('2.1.2/3')).toEqual(['2', '2.1', '2.1.2', '2.1.2/3']);
  expect(lineage('4')).toEqual(['4']);
});

test('an item holds itself and what is under it, not its neighbours with a longer number', () => {
  expect(isWithin('2.1', '2.1')).toBe(true);
  expect(isWithin('2.1.2/3', '2.1')).toBe(true);
  expect(isWithin('2.1.2/31', '2.1.2/3')).toBe(false);
  expect(isWithin('2.10', '2.1')).toBe(false);
  expect(isWithin('2', '2.1')).toBe(false);
});

test('codes sort as numbers, parents before children', () => {
  const codes = ['2', '1.10', '1.2', '1.2.1/10', '1.2.1/9', '1.2.1', '1'];
  expect(codes.sort(compareCodes)).toEqual([
    '1',
    '1.2',
    '1.2.1',
    '1.2.1/9',
    '1.2.1/10',
    '1.10',
    '2',
  ]);
});
