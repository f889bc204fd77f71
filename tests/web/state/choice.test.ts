import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyFilter, isWithin, normaliseFilter } from '../../../server/contract/index.ts';
import { markOf, toggle } from '../../../web/state/choice.ts';
import { areaCodes, codes, tree } from './items.ts';

const tick = (code: string, chosen: readonly string[]) => toggle(code, chosen, tree.childrenOf);

/** Every choice that a person can reach by clicking. */
const anyChoice = fc
  .array(fc.constantFrom(...codes), { maxLength: 12 })
  .map((clicks) => clicks.reduce<string[]>((chosen, code) => tick(code, chosen), []));
const anyCode = fc.constantFrom(...codes);
const areasOf = (chosen: readonly string[]) =>
  areaCodes.filter((area) => chosen.some((code) => isWithin(area, code)));

test('ticking an item chooses it with all that it holds', () => {
  const chosen = tick('1.1.1', []);
  expect(chosen).toEqual(['1.1.1']);
  expect(markOf('1.1.1/2', chosen)).toBe('on');
  expect(markOf('1.1.1', chosen)).toBe('on');
  expect(markOf('1', chosen)).toBe('mixed');
  expect(markOf('2', chosen)).toBe('off');
});

test('when all children are ticked their parent stands for them, up to the goal', () => {
  expect(tick('1.1.1/2', ['1.1.1/1'])).toEqual(['1.1.1']);
  expect(tick('1.1.2/1', ['1.1.1', '1.2'])).toEqual(['1']);
});

test('unticking a child of a ticked item leaves its siblings ticked', () => {
  expect(tick('1.1.1/1', ['1'])).toEqual(['1.2', '1.1.2', '1.1.1/2']);
});

test('ticking an item of which some is ticked completes it', () => {
  expect(tick('2', ['2.1.1/1', '2.1.1/2'])).toEqual(['2']);
});

test('a click changes what is under the item to all or nothing, and nothing else', () => {
  fc.assert(
    fc.property(anyChoice, anyCode, (chosen, code) => {
      const after = tick(code, chosen);
      const isOn = markOf(code, chosen) === 'on';
      const expected = areaCodes.filter((area) =>
        isWithin(area, code) ? !isOn : areasOf(chosen).includes(area),
      );
      expect(areasOf(after)).toEqual(expected);
    }),
  );
});

test('two clicks on an item that is all or not at all ticked restore the choice', () => {
  fc.assert(
    fc.property(anyChoice, anyCode, (chosen, code) => {
      fc.pre(markOf(code, chosen) !== 'mixed');
      expect(tick(code, tick(code, chosen)).sort()).toEqual([...chosen].sort());
    }),
  );
});

test('a choice is as short as it can be: the filter’s own spelling, and no family complete', () => {
  fc.assert(
    fc.property(anyChoice, (chosen) => {
      const written = normaliseFilter({ ...emptyFilter, item: chosen }).item;
      expect([...chosen].sort()).toEqual([...written].sort());
      for (const code of codes) {
        const children = tree.childrenOf(code);
        expect(children.length > 0 && children.every((child) => chosen.includes(child))).toBe(
          false,
        );
      }
    }),
  );
});
