import { expect, test } from 'vitest';
import { nextTab } from '../../../web/ui/next-tab.ts';

const ids = ['tree', 'details', 'layers'];

test('arrows go round the tabs, Home and End to the outer ones', () => {
  expect(nextTab(ids, 'tree', 'ArrowRight')).toBe('details');
  expect(nextTab(ids, 'layers', 'ArrowRight')).toBe('tree');
  expect(nextTab(ids, 'tree', 'ArrowLeft')).toBe('layers');
  expect(nextTab(ids, 'details', 'Home')).toBe('tree');
  expect(nextTab(ids, 'tree', 'End')).toBe('layers');
});

test('other keys leave the tab', () => {
  expect(nextTab(ids, 'tree', 'a')).toBeNull();
});
