import { expect, test } from 'vitest';
import { actOf } from '../../../../web/features/tree/tree-keys.ts';
import { tree } from '../../state/items.ts';

const press = (key: string, focused: string, open: string[] = ['1', '2']) =>
  actOf({ tree, open: new Set(open), focused }, key);

test('down and up go from row to row over what is in sight', () => {
  expect(press('ArrowDown', '1')).toEqual({ act: 'focus', code: '1.1' });
  expect(press('ArrowDown', '1.2')).toEqual({ act: 'focus', code: '2' });
  expect(press('ArrowUp', '2')).toEqual({ act: 'focus', code: '1.2' });
});

test('the first row has nothing above it and the last nothing below', () => {
  expect(press('ArrowUp', '1')).toBeNull();
  expect(press('ArrowDown', '2.1')).toBeNull();
});

test('right opens a shut item, then goes to its first child', () => {
  expect(press('ArrowRight', '1.1')).toEqual({ act: 'open', code: '1.1' });
  expect(press('ArrowRight', '1')).toEqual({ act: 'focus', code: '1.1' });
  expect(press('ArrowRight', '1.1.1/1', ['1', '1.1', '1.1.1'])).toBeNull();
});

test('left shuts an open item, then goes to its parent', () => {
  expect(press('ArrowLeft', '1')).toEqual({ act: 'shut', code: '1' });
  expect(press('ArrowLeft', '1.1')).toEqual({ act: 'focus', code: '1' });
  expect(press('ArrowLeft', '2', [])).toBeNull();
});

test('Home and End go to the first and the last row in sight', () => {
  expect(press('Home', '1.2')).toEqual({ act: 'focus', code: '1' });
  expect(press('End', '1')).toEqual({ act: 'focus', code: '2.1' });
});

test('blank ticks, Enter selects, the star opens all siblings', () => {
  expect(press(' ', '1.1')).toEqual({ act: 'tick', code: '1.1' });
  expect(press('Enter', '1.1')).toEqual({ act: 'select', code: '1.1' });
  expect(press('*', '1.1')).toEqual({ act: 'open-siblings', codes: ['1.1', '1.2'] });
});

test('other keys are left to the browser', () => {
  expect(press('Tab', '1')).toBeNull();
});
