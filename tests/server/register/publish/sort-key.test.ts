import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortKey } from '../../../../server/register/publish/sort-key.ts';

const sorted = (titles: readonly string[]): string[] =>
  [...titles].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));

/** Letters that a title has; of each letter both cases. */
const letter = fc.constantFrom(...' -«»№0123456789абвгґдеєжзиіїйклмнопрстуфхцчшщьюяАҐЄІЇЯabzABZ');

describe('the key by which titles are sorted', () => {
  it('puts ґ after г, є after е, і and ї after и, and Latin letters after Ukrainian ones', () => {
    expect(
      sorted(['іва', 'їжа', 'ива', 'ґанок', 'гора', 'дах', 'єва', 'еко', 'zoo', 'яма']),
    ).toEqual(['гора', 'ґанок', 'дах', 'еко', 'єва', 'ива', 'іва', 'їжа', 'яма', 'zoo']);
  });

  it('takes capitals, apostrophes of all kinds and composed letters alike', () => {
    expect(sortKey('Сім’Я')).toBe(sortKey('сім’я'));
    expect(sortKey("сім'я")).toBe(sortKey('сімʼя'));
    expect(sortKey('Й')).toBe(sortKey('й'));
  });

  it('sorts two words as Ukrainian dictionaries do, by the first letter in which they differ', () => {
    const { compare } = new Intl.Collator('uk', { sensitivity: 'base' });
    fc.assert(
      fc.property(
        fc.string({ unit: letter, maxLength: 9 }),
        letter,
        letter,
        (start, one, other) => {
          const [left, right] = [sortKey(start + one), sortKey(start + other)];
          const byBytes = left < right ? -1 : left > right ? 1 : 0;
          expect(byBytes).toBe(Math.sign(compare(start + one, start + other)));
        },
      ),
    );
  });
});
