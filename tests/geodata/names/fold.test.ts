import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldName } from '../../../geodata/index.ts';

test.each(["Куп'янськ", 'Куп’янськ', 'Купʼянськ', 'Куп`янськ', 'КУП’ЯНСЬК'])(
  '%s folds to one form whatever its apostrophe and case',
  (name) => {
    expect(foldName(name)).toBe('купянськ');
  },
);

test('blanks and dashes of all kinds become one', () => {
  expect(foldName('  Попасна  –  Куп’янськ ')).toBe('попасна-купянськ');
  expect(foldName('Станиця\u00a0Луганська')).toBe('станиця луганська');
});

test('Latin look-alikes inside a Ukrainian word become Ukrainian', () => {
  expect(foldName('Cєвєрoдoнeцьк')).toBe(foldName('Сєвєродонецьк'));
});

test('Ukrainian look-alikes inside an English word become Latin', () => {
  expect(foldName('Luhаnsk')).toBe('luhansk');
});

test('«ё», «є» and «е» stay different letters', () => {
  expect(new Set(['ё', 'є', 'е'].map(foldName)).size).toBe(3);
});

test('letters typed with a combining mark equal the ready ones', () => {
  expect(foldName('Новии\u0306')).toBe('новий');
});

test('folding twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."абієїй’'- –aceiAC") }), (text) => {
      expect(foldName(foldName(text))).toBe(foldName(text));
    }),
  );
});
