import { expect, it, vi } from 'vitest';
import { KeptOrders } from '../../../server/queries/kept-orders.ts';

it('makes the order of one version of the data once, and that of another anew', async () => {
  const kept = new KeptOrders();
  const make = vi.fn(async () => ['a', 'b']);
  expect(await kept.get('1', 'by title', make)).toEqual(['a', 'b']);
  await kept.get('1', 'by title', make);
  expect(make).toHaveBeenCalledTimes(1);
  await kept.get('2', 'by title', make);
  expect(make).toHaveBeenCalledTimes(2);
});

it('keeps the four that were asked for last', async () => {
  const kept = new KeptOrders();
  const make = vi.fn(async () => []);
  for (const key of ['a', 'b', 'c', 'd', 'a', 'e', 'a']) await kept.get('1', key, make);
  expect(make).toHaveBeenCalledTimes(5);
  await kept.get('1', 'b', make);
  expect(make).toHaveBeenCalledTimes(6);
});

it('does not keep what failed', async () => {
  const kept = new KeptOrders();
  await expect(kept.get('1', 'a', () => Promise.reject(new Error('locked')))).rejects.toThrow();
  expect(await kept.get('1', 'a', async () => ['now'])).toEqual(['now']);
});
