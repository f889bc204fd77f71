import { expect, test } from 'vitest';
import { figureIn, millions, shortName } from '../../../../web/features/matrix/cell-words.ts';

test('a sum in a cell is in millions, the smaller the finer', () => {
  expect(millions(52_000_000_000, 'uk')).toBe('520');
  expect(millions(345_000_000, 'uk')).toBe('3,5');
  expect(millions(345_000_000, 'en')).toBe('3.5');
  expect(millions(900_000, 'uk')).toBe('<0,1');
  expect(millions(0, 'uk')).toBe('0');
});

test('a project whose sum is not known is no zero', () => {
  expect(figureIn({ projects: 2, amountMinor: null }, 'sum', 'uk')).toBe('…');
  expect(figureIn({ projects: 2, amountMinor: null }, 'count', 'uk')).toBe('2');
});

test('a column bears the name of its unit without the word for all of them', () => {
  expect(shortName('Сіверськодонецький район')).toBe('Сіверськодонецький');
  expect(shortName('Станично-Луганська селищна громада')).toBe('Станично-Луганська');
  expect(shortName('Lysychansk hromada')).toBe('Lysychansk');
  expect(shortName('Разом')).toBe('Разом');
});
